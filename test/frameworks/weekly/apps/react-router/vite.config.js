import { fileURLToPath } from 'node:url';
import { reactRouter } from '@react-router/dev/vite';

// Where the packages are: Vite would serve files of this folder only.
const root = fileURLToPath(new URL('../../..', import.meta.url));

export default { plugins: [reactRouter()], server: { fs: { allow: [root] } } };
