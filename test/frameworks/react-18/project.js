import { fileURLToPath } from 'node:url';
import { projectsIn } from '../harness/project.js';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The apps of the other frameworks, of which those for React can do with version 18 too. */
export const { install, missing } = projectsIn(folder('.'), folder('../apps'));
