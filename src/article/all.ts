// A line for each language. Its file, its export and its folder in dist/ have the same name.
export { en } from './en.js';
export { es } from './es.js';
export { pt } from './pt.js';
