import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { suite, test } from 'node:test';
import MarkdownIt from 'markdown-it';
import { changesIn, hashesIn } from '../../../tools/release/notes.js';
import { linksForPackage } from '../../../tools/release/readme-links.js';
import { assertRepository } from '../../../tools/release/repository.js';
import { dist } from '../../support/host.js';

const changelog = `# kratom-info-card

## 1.10.0

### Minor Changes

- The tenth.

## 1.1.0

### Minor Changes

- The first.
`;

suite('The notes of a release', () => {
  test('say what has changed in its version, and in no other', () => {
    assert.equal(changesIn(changelog, '1.10.0'), '### Minor Changes\n\n- The tenth.');
    assert.equal(changesIn(changelog, '1.1.0'), '### Minor Changes\n\n- The first.');
  });

  test('cannot be made for a version of which the changelog says nothing', () => {
    assert.throws(() => changesIn(changelog, '1.0.0'), /CHANGELOG.md says nothing of 1.0.0/);
  });

  test('name each script-tag file as it is attached, and its hash', async () => {
    const { files } = JSON.parse(await readFile(new URL('integrity.json', dist), 'utf8'));
    const said = hashesIn(files);
    for (const [path, name] of [
      ['kratom-info-card.js', 'kratom-info-card.js'],
      ['es/kratom-info-card.js', 'kratom-info-card.es.js'],
      ['pt/kratom-info-card.js', 'kratom-info-card.pt.js'],
    ]) {
      assert.ok(said.includes(`| \`${path}\` | \`${name}\` | \`${files[path]}\` |`), path);
    }
    assert.doesNotMatch(said, /\.css/);
  });
});

suite('A release', () => {
  const url = 'git+https://github.com/some-center/kratom-info-card.git';

  test('needs the address of the repository', () => {
    assertRepository({ repository: { type: 'git', url } });
  });

  for (const repository of [
    undefined,
    { type: 'git', url: '' },
    { type: 'git', url: url.replace('some-center', 'OWNER') },
    { type: 'git', url: 'git+https://git.example/some-center/card.git' },
  ]) {
    test(`is refused with ${JSON.stringify(repository)} as repository`, () => {
      assert.throws(() => assertRepository({ repository }), /package\.json needs "repository"/);
    });
  }
});

test('The README of a package leads to what is packed, or to its version in the repository', async () => {
  const root = new URL('../../../', import.meta.url);
  const readme = await readFile(new URL('README.md', root), 'utf8');
  const { files } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
  const repository = { type: 'git', url: 'git+https://github.com/some-center/card.git' };

  const packed = linksForPackage(readme, { version: '1.2.3', files, repository });
  const links = new MarkdownIt()
    .parse(packed, {})
    .flatMap(({ children }) => children ?? [])
    .map((token) => token.attrGet('href') ?? token.attrGet('src'))
    .filter((address) => address !== null);

  const address = 'https://github.com/some-center/card';
  assert.ok(links.includes(`${address}/blob/v1.2.3/demo/formats.md`));
  assert.ok(links.includes(`${address}/raw/v1.2.3/demo/card.png`));
  const others = links.filter((link) => !link.startsWith('https://'));
  assert.deepEqual([...new Set(others.map((path) => path.split('/')[0]))].sort(), [
    'CHANGELOG.md',
    'LICENSE',
    'dist',
  ]);
});
