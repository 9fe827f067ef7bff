import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

/**
 * Middleware that serves the files under some folders byte for byte, as a partner's host would:
 * nothing compiled, no script injected.
 */
export function rawFiles(...folders) {
  return async (context, next) => {
    // The URL parser also resolves `..`, so a path that starts with a folder stays in it.
    const { pathname } = new URL(context.url, 'http://localhost');
    if (!folders.some((folder) => pathname.startsWith(folder))) return next();

    try {
      context.body = await readFile(`.${decodeURIComponent(pathname)}`);
    } catch {
      return next();
    }
    context.type = extname(pathname);
  };
}
