import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { install, missing } from './harness/project.js';

/** An element of JSX for each name, so that an editor could be asked about the name. */
const inJsx = (library, tag, head) => ({
  file: `${library}-${tag}.tsx`,
  head: `/** @jsxImportSource ${library} */\n${head}\n`,
  ask: (name) => [`<${tag} `, name, '={undefined} />;\n'],
  askForTag: ['<', tag, ' />;\n'],
});

/** The same for a type that has a property for each name: compilers of templates look it up there. */
const inType = (library, head, tags) => ({
  file: `${library}.ts`,
  head: `${head}\ndeclare const tags: ${tags};\ndeclare const props: Props;\n`,
  ask: (name) => ["props['", name, "'];\n"],
  askForTag: ["tags['", 'kratom-info-card', "'];\n"],
});

const camel = (event) => `on-${event}`.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase());

const editors = {
  'React, on the tag': {
    ...inJsx('react', 'kratom-info-card', "import 'kratom-info-card/react';"),
    handler: (event) => `on${event}`,
  },
  'React, on the component': {
    ...inJsx('react', 'KratomInfoCard', "import { KratomInfoCard } from 'kratom-info-card/react';"),
    handler: camel,
    hasAttributes: false,
  },
  Preact: {
    ...inJsx('preact', 'kratom-info-card', "import 'kratom-info-card/preact';"),
    handler: (event) => `on${event}`,
  },
  Solid: {
    ...inJsx('solid-js', 'kratom-info-card', "import 'kratom-info-card/solid';"),
    handler: (event) => `on:${event}`,
    hasProperties: false,
  },
  Svelte: {
    ...inType(
      'svelte',
      `import 'kratom-info-card/svelte';
       import type { SvelteHTMLElements } from 'svelte/elements';
       type Props = SvelteHTMLElements['kratom-info-card'];`,
      'SvelteHTMLElements',
    ),
    handler: (event) => `on${event}`,
  },
  Vue: {
    ...inType(
      'vue',
      `import 'kratom-info-card/vue';
       import type { GlobalComponents } from 'vue';
       type Props = InstanceType<GlobalComponents['kratom-info-card']>['$props'];`,
      'GlobalComponents',
    ),
    handler: camel,
  },
};

suite('An editor shows the words of the reference', { skip: missing }, () => {
  let project;
  let card;
  let hover;

  /** What the language service, which is behind most editors, says of a place in a file. */
  async function languageService(folder, files) {
    const { default: ts } = await import('typescript');
    const settings = {
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      jsx: ts.JsxEmit.Preserve,
      strict: true,
      types: [],
    };
    const service = ts.createLanguageService({
      ...ts.sys,
      useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
      getScriptFileNames: () => files,
      getScriptVersion: () => '1',
      getScriptSnapshot: (path) => {
        const text = ts.sys.readFile(path);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => folder,
      getCompilationSettings: () => settings,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
    });
    return (file, position) => {
      const info = service.getQuickInfoAtPosition(file, position);
      return ts.displayPartsToString(info?.documentation).replaceAll(/\s*\n\s*/g, ' ');
    };
  }

  /** What an editor has to say of each name, and the names of the properties that are none of an attribute. */
  function expected({ handler, hasAttributes = true, hasProperties = true }) {
    const attributes = hasAttributes ? card.attributes : [];
    const known = new Set(card.attributes.map(({ name }) => name));
    const isOfEach = ({ name }) => known.has(name) || !/[A-Z]/.test(name);
    const properties = hasProperties ? card.members : card.members.filter(isOfEach);
    const events = card.events.map(({ name, description }) => ({
      name: handler(name),
      description,
    }));
    const all = [...attributes, ...properties, ...events];
    return Object.fromEntries(
      all.map(({ name, description }) => [name, description.replaceAll(/\s*\n\s*/g, ' ')]),
    );
  }

  before(async () => {
    project = await install();
    card = project.element;

    const asked = {};
    for (const [name, editor] of Object.entries(editors)) {
      const file = join(project.folder, editor.file);
      let text = editor.head;
      const places = {};
      const write = (key, [start, word, end]) => {
        places[key] = text.length + start.length + word.length - 1;
        text += start + word + end;
      };
      write('the tag', editor.askForTag);
      for (const each of Object.keys(expected(editor))) write(each, editor.ask(each));
      await writeFile(file, text);
      asked[name] = { file, places };
    }
    const files = Object.values(asked).map(({ file }) => file);
    const ask = await languageService(project.folder, files);
    hover = (name, key) => ask(asked[name].file, asked[name].places[key]);
  });
  after(() => project?.remove());

  for (const [name, editor] of Object.entries(editors)) {
    test(`of attributes, properties and events: ${name}`, () => {
      const texts = expected(editor);
      const shown = Object.keys(texts).map((key) => [key, hover(name, key)]);
      assert.deepEqual(Object.fromEntries(shown), texts);
    });

    test(`of slots, custom properties and parts: ${name}`, () => {
      const shown = hover(name, 'the tag');
      for (const { name, description } of [
        ...card.slots,
        ...card.cssProperties,
        ...card.cssParts,
      ]) {
        assert.ok(shown.includes(`\`${name}\`: ${description}`), `${name} in: ${shown}`);
      }
    });
  }
});
