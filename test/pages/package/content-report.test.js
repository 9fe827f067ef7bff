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

const [{ sources, sections }] = articles;
const lastCheck = sources
  .map(({ checked }) => checked)
  .sort()
  .at(-1);
const [{ asOf: legalStatement }] = sections
  .flatMap(({ blocks }) => blocks)
  .filter(({ asOf }) => asOf);

/** A day so many days after another. */
const after = (day, days) => new Date(Date.parse(day) + days * 864e5).toISOString().slice(0, 10);

suite('The report on the content', () => {
  test('tells each claim with its sources, each source with its day, and each reading grade', async () => {
    const said = await report([`--today=${legalStatement}`]);
    assert.match(said, /^- Yes, kratom can be addictive, .* \[5, 6\]$/m);
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
    assert.match(said, /Nothing\. Sources are due after 180 days, the legal statement after 30\./);
  });

  test('lists the sources that a person has to open, each with its address and its claims', async () => {
    const said = await report([]);
    const [, list] = said.split('## To be opened by a person before a release');
    const entries = list.split('\n## ')[0].split(/^- /m).slice(1);
    const toConfirm = sources.filter((source) => source.toConfirm);

    assert.equal(entries.length, toConfirm.length);
    toConfirm.forEach(({ id, url }, index) => {
      assert.ok(entries[index].startsWith(`[${id}] `));
      assert.ok(entries[index].includes(url));
      assert.match(entries[index], /^ {2}- \S/m);
    });
    assert.match(entries.at(-1), /^ {2}- On August 26, 2026, /m);
  });

  test('tells the claims of a translation, without a grade that is made for English', async () => {
    const said = await report(['--lang=es']);
    assert.match(said, /^- Sí, el kratom puede ser adictivo, .* \[5, 6\]$/m);
    assert.doesNotMatch(said, /reading grade/);
  });

  test('warns of a legal statement of more than 30 days, in each language', async () => {
    assert.equal(await report(['--due', `--today=${after(legalStatement, 30)}`]), '');
    const said = await report(['--due', `--today=${after(legalStatement, 31)}`]);
    assert.equal(said.match(/\((en|es|pt-BR)\) is 31 days old/g)?.length, articles.length);
    assert.match(said, /^Due: “What the law says about 7-OH” \(en\)/m);
    assert.doesNotMatch(said, /Source/);
  });

  test('warns of sources that nobody has checked in more than 180 days', async () => {
    const said = await report(['--due', `--today=${after(lastCheck, 181)}`]);
    assert.equal(
      said.match(/^Due: Source \d+ was last checked \d+ days ago/gm)?.length,
      sources.length,
    );
  });

  test('warns on GitHub so that it shows beside the change', async () => {
    const said = await report(['--due', `--today=${after(lastCheck, 181)}`], {
      GITHUB_ACTIONS: 'true',
    });
    assert.match(said, /^::warning::Source 1 /);
  });
});
