/**
 * Runs test files one after the other in this process, so that a browser starts once for all of
 * them: `node --test-reporter=./test/support/group-reporter.js test/support/run-group.js <files>`.
 * Node's own way to do so, `--test-isolation=none`, is not in Node 20.
 */
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

// Node would end the run as soon as it has no test left, before the next file is read.
let begin;
test('All files are read', () => new Promise((resolve) => (begin = resolve)));

for (const file of process.argv.slice(2)) {
  await import(pathToFileURL(file)).catch((error) => {
    test(`${file} can be read`, () => Promise.reject(error));
  });
}
begin();
