import { after, before, suite, test } from 'node:test';
import assert from 'node:assert/strict';
import { install, missing, run, tool } from './harness/project.js';

suite('The packed card in tests of a page', { skip: missing }, () => {
  let project;

  before(async () => {
    project = await install();
  });
  after(() => project?.remove());

  for (const library of ['jsdom', 'happy-dom']) {
    test(`ends in a card or in the page’s own text, in Vitest with ${library}`, async () => {
      const args = [tool('vitest/vitest.mjs'), 'run', '--root', 'vitest', `${library}.test`];
      const options = { cwd: project.folder };
      const {
        code = 0,
        stdout,
        stderr,
      } = await run(process.execPath, args, options).catch((error) => error);
      assert.equal(code, 0, stdout + stderr);
    });
  }
});
