import { fileURLToPath } from 'node:url';
import { projectsIn } from '../harness/project.js';

export const { install, missing, tool } = projectsIn(fileURLToPath(new URL('.', import.meta.url)));
