import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { suite, test } from 'node:test';
import { promisify } from 'node:util';
import { articles } from '../../../dist/server.js';

const run = promisify(execFile);

async function report(options, more = {}) {
  const script = new URL('../../../tools/content/report.js', import.meta.url).pathname;
  const { stdout } = await run(process.execPath, [script, ...options], {
    env: { ...process.env, GITHUB_ACTIONS: '', ...more },
  });
  return stdout;
}

const [{ sources }] = articles;
const newest = sources
  .map(({ checked }) => checked)
  .sort()
  .at(-1);

/** A day so many days after the newest check. */
const later = (days) => new Date(Date.parse(newest) + days * 864e5).toISOString().slice(0, 10);

suite('The report on the content', () => {
  test('tells each claim with its sources, each source with its day, and each reading grade', async () => {
    const said = await report([`--today=${newest}`]);
    assert.match(said, /^- Yes, kratom can be addictive\. \[8, 9\]$/m);
    for (const { id, checked } of sources) {
      assert.match(
        said,
        new RegExp(`^- \\[${id}\\] .*\\n  checked ${checked}, .* behind [1-9]`, 'm'),
      );
    }
    const grades = [...said.matchAll(/\(reading grade (.*)\)$/gm)].map(([, grade]) =>
      Number(grade),
    );
    assert.ok(grades.length > 10);
    assert.ok(grades.every((grade) => grade <= 8));
    assert.match(said, /Nothing\. Sources are due after 180 days, the legal status after 90\./);
  });

  test('tells the claims of a translation, without a grade that is made for English', async () => {
    const said = await report(['--lang=es']);
    assert.match(said, /^- Sí, el kratom puede ser adictivo\. \[8, 9\]$/m);
    assert.doesNotMatch(said, /reading grade/);
  });

  test('warns of a legal status of more than 90 days, in each language', async () => {
    const said = await report(['--due', `--today=${later(91)}`]);
    assert.deepEqual(said.match(/\((en|es|pt-BR)\) is 91 days old/g)?.length, articles.length);
    assert.doesNotMatch(said, /Source/);
  });

  test('warns of sources that nobody has checked in more than 180 days', async () => {
    const said = await report(['--due', `--today=${later(181)}`]);
    assert.equal(
      said.match(/^Due: Source \d+ was last checked \d+ days ago/gm)?.length,
      sources.length,
    );
  });

  test('warns on GitHub so that it shows beside the change', async () => {
    const said = await report(['--due', `--today=${later(181)}`], { GITHUB_ACTIONS: 'true' });
    assert.match(said, /^::warning::Source 1 /);
  });

  test('says nothing where nothing is due', async () => {
    assert.equal(await report(['--due', `--today=${newest}`]), '');
  });
});
