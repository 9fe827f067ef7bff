import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { install, missing, run, tool } from './harness/project.js';
import * as project18 from './react-18/project.js';

/**
 * Each checks the app as its developer would. A mistake that the types do not see is an error too:
 * every app has a file of mistakes, each under an `@ts-expect-error`.
 */
const checkers = {
  react: [tool('typescript/bin/tsc')],
  preact: [tool('typescript/bin/tsc')],
  solid: [tool('typescript/bin/tsc')],
  plain: [tool('typescript/bin/tsc')],
  vue: [tool('vue-tsc/bin/vue-tsc.js')],
  svelte: [tool('svelte-check/bin/svelte-check'), '--tsconfig', 'tsconfig.json'],
};

suite('The types of the packed card', { skip: missing }, () => {
  let project;

  before(async () => {
    project = await install();
  });
  after(() => project?.remove());

  async function expectNoErrors(checker, cwd) {
    const {
      code = 0,
      stdout,
      stderr,
    } = await run(process.execPath, checker, { cwd }).catch((error) => error);
    assert.equal(code, 0, stdout + stderr);
  }

  for (const [name, checker] of Object.entries(checkers)) {
    test(`allow what the ${name} app does, and no mistake`, () =>
      expectNoErrors(checker, join(project.folder, name)));
  }

  const skip = project18.missing;
  test(
    'allow in React 18 what has an effect there, and nothing else',
    { skip },
    async (context) => {
      const { folder, remove } = await project18.install();
      context.after(remove);
      await expectNoErrors([tool('typescript/bin/tsc')], join(folder, 'react-18'));
    },
  );

  /** The names of what a type in frameworks/card.d.ts has. */
  async function namesIn(type) {
    const { default: ts } = await import('typescript');
    const file = join(project.card, 'dist/types/frameworks/card.d.ts');
    const { Bundler: moduleResolution } = ts.ModuleResolutionKind;
    const { ESNext: module } = ts.ModuleKind;
    const program = ts.createProgram([file], { module, moduleResolution, types: [] });
    const checker = program.getTypeChecker();
    const exported = checker.getExportsOfModule(
      checker.getSymbolAtLocation(program.getSourceFile(file)),
    );
    const found = checker.getDeclaredTypeOfSymbol(exported.find((each) => each.name === type));
    return checker.getPropertiesOfType(found).map((each) => each.name);
  }

  test('name every attribute and property, and nothing else that is the card’s own', async () => {
    const names = [...project.element.attributes, ...project.element.members].map(
      ({ name }) => name,
    );
    // In which slot of a component the card stands is also up to frameworks.
    assert.deepEqual((await namesIn('CardProps')).sort(), [...new Set([...names, 'slot'])].sort());
  });

  test('name every event', async () => {
    const names = project.element.events.map(({ name }) => name);
    assert.notEqual(names.length, 0);
    assert.deepEqual((await namesIn('CardEvents')).sort(), names.sort());
  });
});
