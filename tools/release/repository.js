/**
 * Refuses to release without the address of the repository. npm links the package's page, and the
 * files that its README names, to it.
 */
import { readFile } from 'node:fs/promises';

export function assertRepository({ repository }) {
  const url = repository?.url ?? repository ?? '';
  if (
    !/^git\+https:\/\/[^/]+\/[\w.-]+\/[\w.-]+\.git$/.test(url) ||
    /\b(owner|example)\b/i.test(url)
  ) {
    throw new Error(
      `package.json needs "repository", such as git+https://…/card.git. It says "${url}". See CONTRIBUTING.md.`,
    );
  }
}

if (import.meta.filename === process.argv[1]) {
  const packageJson = new URL('../../package.json', import.meta.url);
  assertRepository(JSON.parse(await readFile(packageJson, 'utf8')));
}
