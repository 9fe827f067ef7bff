import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { packages, readJson, readText, runtimeTree, sourceFiles } from '../../support/packages.js';

const tree = runtimeTree();
const files = await sourceFiles();

suite('What npm installs with the card', () => {
  test('is lit and its own parts, and nothing else', () => {
    assert.deepEqual([...tree.values()].map(({ name }) => name).sort(), [
      '@lit-labs/ssr-dom-shim',
      '@lit/reactive-element',
      '@types/trusted-types',
      'lit',
      'lit-element',
      'lit-html',
    ]);
  });

  test('is all that the lockfile does not mark as for development', () => {
    const marked = Object.keys(packages).filter((path) => path && !packages[path].dev);
    assert.deepEqual(marked.sort(), [...tree.keys()].sort());
  });

  for (const { name, license, hasInstallScript } of tree.values()) {
    test(`may be passed on: ${name}`, () => {
      assert.match(license, /^(MIT|BSD-3-Clause)$/);
    });

    test(`runs nothing while it is installed: ${name}`, () => {
      assert.equal(hasInstallScript, undefined);
    });
  }
});

for (const lockfile of files.filter((file) => file.endsWith('package-lock.json'))) {
  suite(`The packages of ${lockfile}`, () => {
    test('are pinned by their hashes, from whatever registry they come', async () => {
      const { packages: locked, lockfileVersion } = await readJson(lockfile);
      assert.equal(lockfileVersion, 3);
      for (const [path, { integrity, resolved, link, inBundle }] of Object.entries(locked)) {
        // What nobody installs: it is overridden by a folder that is not there.
        if (!path || path.endsWith('/none') || resolved?.endsWith('/none')) continue;
        // It comes inside the package around it, whose hash covers it.
        if (inBundle) continue;
        assert.match(integrity ?? '', /^sha512-/, path);
        assert.equal(resolved ?? link, undefined, path);
      }
    });

    test('are installed without running any of their scripts', async () => {
      const settings = await readText(lockfile.replace('package-lock.json', '.npmrc'));
      assert.match(settings, /^ignore-scripts=true$/m);
    });
  });
}

test('The card’s own package runs nothing where it is installed, packed or published', async () => {
  const { scripts } = await readJson('package.json');
  const unasked = /^((pre|post)?(install|prepare|pack|publish)|prepublishOnly)$/;
  assert.deepEqual(
    Object.keys(scripts).filter((name) => unasked.test(name)),
    [],
  );
});

test('Every action of others that a workflow uses is named by its commit', async () => {
  const workflows = files.filter((file) => file.startsWith('.github/workflows/'));
  assert.notEqual(workflows.length, 0);
  for (const workflow of workflows) {
    for (const [line] of (await readText(workflow)).matchAll(/uses:.*/g)) {
      assert.match(line, /^uses: (\.\/\S+|[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/, workflow);
    }
  }
});
