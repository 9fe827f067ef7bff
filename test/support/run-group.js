/**
 * Runs test files one after the other in this process, so that a browser starts once for all of
 * them: `node --test-reporter=./test/support/group-reporter.js test/support/run-group.js <files>`.
 * Node's own way to do so, `--test-isolation=none`, is not in Node 20.
 */
import { AsyncResource } from 'node:async_hooks';
import { suite } from 'node:test';
import { pathToFileURL } from 'node:url';

const files = process.argv.slice(2);

suite('all files', async () => {
  // Node finds the suite that a test belongs to by who called whom. Without this, each file would
  // belong to the one that was read before it.
  const all = new AsyncResource('all files');
  for (const file of files) {
    await new Promise((read) => {
      all.runInAsyncScope(suite, undefined, file, { timeout: 180_000 }, () => {
        const reading = import(pathToFileURL(file));
        reading.then(read, read);
        return reading;
      });
    });
  }
});
