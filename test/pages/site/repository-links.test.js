import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import MarkdownIt from 'markdown-it';

const root = new URL('../../../', import.meta.url);
const documents = ['', 'demo/'].flatMap((folder) =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => folder + name),
);

/** Addresses of the links and pictures in a document, without those on other sites. */
function linksIn(text) {
  const addresses = new MarkdownIt()
    .parse(text, {})
    .flatMap(({ children }) => children ?? [])
    .map((token) => token.attrGet('href') ?? token.attrGet('src'));
  return addresses.filter((address) => address && !address.startsWith('https://'));
}

for (const name of documents) {
  test(`${name} leads to files that are in the repository`, () => {
    const here = new URL(name, root);
    for (const address of linksIn(readFileSync(here, 'utf8'))) {
      const file = new URL(address, here);
      file.hash = '';
      assert.ok(existsSync(file), address);
    }
  });
}
