/** The version in package.json. `npm run release:version` writes it. */
export const version = '1.0.0';
