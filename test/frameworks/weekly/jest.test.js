import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { run } from '../harness/project.js';
import { install, missing, tool } from './project.js';

suite('The packed card in tests of a page', { skip: missing }, () => {
  let project;

  before(async () => {
    project = await install();
  });
  after(() => project?.remove());

  test('ends in the page’s own text, in Jest with jsdom', async () => {
    const cwd = join(project.folder, 'jest');
    const {
      code = 0,
      stdout,
      stderr,
    } = await run(process.execPath, [tool('jest/bin/jest.js')], { cwd }).catch((error) => error);
    assert.equal(code, 0, stdout + stderr);
  });
});
