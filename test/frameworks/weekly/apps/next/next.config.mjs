import { fileURLToPath } from 'node:url';

// Where the packages are: Next would look for them from the outermost lockfile on.
const root = fileURLToPath(new URL('../../..', import.meta.url));

export default { turbopack: { root } };
