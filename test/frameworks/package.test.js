import assert from 'node:assert/strict';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { install, missing, run } from './harness/project.js';

/** What Lit itself puts on the global object of Node: its versions, and a registry of elements. */
const fromLit = [
  'customElements',
  'litPropertyMetadata',
  'litServerRoot',
  'reactiveElementVersions',
];

const globalsOfEntry = {
  '.': fromLit,
  './es': fromLit,
  './pt': fromLit,
  './element': fromLit,
  './server': [],
  './react': fromLit,
  './react/es': fromLit,
  './react/pt': fromLit,
  './preact': [],
  './vue': [],
  './svelte': [],
  './solid': [],
  './article/en.json': [],
  './article/es.json': [],
  './article/pt.json': [],
  './custom-elements.json': [],
  './package.json': [],
};

suite('The packed card', { skip: missing }, () => {
  let project;

  before(async () => {
    project = await install();
  });
  after(() => project?.remove());

  test('leaves publint nothing to say', async () => {
    const { publint } = await import('publint');
    const { buffer: tarball } = new Uint8Array(await readFile(project.tarball));
    const { messages } = await publint({ pack: { tarball }, strict: true });
    assert.deepEqual(messages, []);
  });

  test('can be installed beside any version of Node', () => {
    assert.equal(project.packageJson.engines, undefined);
  });

  test('has types that are right wherever modules are', async () => {
    const { checkPackage, createPackageFromTarballData } = await import('@arethetypeswrong/core');
    const tarball = new Uint8Array(await readFile(project.tarball));
    const { types, problems } = await checkPackage(createPackageFromTarballData(tarball));
    assert.deepEqual(types, { kind: 'included' });
    // The profile `esm-only` of its command line: the card has no CommonJS.
    const isForCommonJs = ({ resolutionKind }) => /^node(10|16-cjs)$/.test(resolutionKind);
    assert.deepEqual(
      problems.filter((problem) => !isForCommonJs(problem)),
      [],
    );
  });

  test('is smaller than 250 KB', async () => {
    const { size } = await stat(project.tarball);
    assert.ok(size < 250_000, `${size} bytes`);
  });

  test('holds what is used, and nothing else', async () => {
    const { stdout } = await run('tar', ['-tzf', project.tarball]);
    const places = stdout
      .trim()
      .split('\n')
      .map((path) => /^package\/([^/]+)/.exec(path)?.[1]);
    assert.deepEqual([...new Set(places)].sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist',
      'package.json',
    ]);
  });

  test('has the entries that are tried here', () => {
    assert.deepEqual(Object.keys(project.packageJson.exports), Object.keys(globalsOfEntry));
  });

  for (const [entry, globals] of Object.entries(globalsOfEntry)) {
    test(`can be imported in Node: ${entry}`, async () => {
      const name = entry.replace('.', 'kratom-info-card');
      const json = entry.endsWith('.json') ? ", { with: { type: 'json' } }" : '';
      const code = `const before = new Set(Object.getOwnPropertyNames(globalThis));
        await import('${name}'${json});
        const added = Object.getOwnPropertyNames(globalThis).filter((each) => !before.has(each));
        console.log(JSON.stringify(added.sort()));`;
      const options = ['--no-warnings', '--input-type=module', '--eval', code];
      const { stdout, stderr } = await run(process.execPath, options, { cwd: project.folder });
      assert.equal(stderr, '');
      assert.deepEqual(JSON.parse(stdout), globals);
    });
  }

  /** What Vite makes of a module. */
  async function bundle(code) {
    const { build } = await import('vite');
    const input = join(project.folder, 'entry.js');
    await writeFile(input, code);
    const { output } = await build({
      configFile: false,
      root: project.folder,
      logLevel: 'error',
      build: { write: false, rolldownOptions: { input } },
    });
    return output.map((chunk) => chunk.code.trim()).join('');
  }

  test('costs a bundle nothing where only the element is imported, and not used', async () => {
    assert.equal(await bundle(`import { define } from 'kratom-info-card/element';`), '');
    assert.equal(await bundle(`import 'kratom-info-card/element';`), '');
    assert.equal(await bundle(`import 'kratom-info-card/react';`), '');
  });

  test('costs a bundle nothing where only the renderer is imported, and not used', async () => {
    assert.equal(await bundle(`import { renderCard } from 'kratom-info-card/server';`), '');
  });

  test('brings of Lit only the base class into a bundle', async () => {
    const code = await bundle(`import 'kratom-info-card';`);
    assert.match(code, /reactiveElementVersions/);
    assert.doesNotMatch(code, /litHtmlVersions|litElementVersions/);
  });

  test('describes in its manifest the modules that are in it, and where the element is registered', async () => {
    const { modules } = project.manifest;
    for (const { path, declarations, exports } of modules) {
      const { href } = pathToFileURL(join(project.card, path));
      const exported = Object.keys(await import(href));
      for (const { kind, name } of exports.filter(({ kind }) => kind === 'js')) {
        assert.ok(exported.includes(name), `${path}: ${kind} ${name}`);
      }
      assert.ok(
        declarations.every(({ name }) => exported.includes(name)),
        path,
      );
    }
    const definitions = modules
      .filter(({ exports }) => exports.some(({ kind }) => kind === 'custom-element-definition'))
      .map(({ path }) => path);
    assert.deepEqual(
      definitions,
      ['en', 'es', 'pt'].map((name) => `dist/modules/${name}.js`),
    );
  });

  test('tells frameworks that the component for React runs in the browser', async () => {
    for (const name of ['en', 'es', 'pt']) {
      const code = await readFile(join(project.card, `dist/modules/react/${name}.js`), 'utf8');
      assert.match(code, /^"use client";\n/);
    }
  });

  test('stays in a bundle that imports a language', async () => {
    for (const entry of ['', '/es', '/pt']) {
      assert.match(await bundle(`import 'kratom-info-card${entry}';`), /customElements\.define\(/);
    }
  });
});
