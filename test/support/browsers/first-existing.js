import { accessSync, constants } from 'node:fs';

/** The first of the paths that is a program, or undefined. */
export function firstExisting(paths) {
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** The possible paths of programs with these names, from the PATH. */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  return names.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
}
