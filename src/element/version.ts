/** The version in package.json. `npm run release:version` writes it. */
export const version: string = '1.0.0';
