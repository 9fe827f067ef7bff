import { readdirSync } from 'node:fs';

/** Page tests that measure: nothing else runs beside them. */
const measuring = ['isolation/cleanup', 'snippets/layout-shift'];

/**
 * The page tests that protect readers most: help links, fallbacks, what a person typed, policies,
 * snippets, hydration, deep links, accessibility, and that nothing jumps.
 */
const quick = {
  contact: ['kept-text', 'without-javascript'],
  policies: ['policies'],
  prerender: ['hydration'],
  reading: ['axe-rules', 'deep-links'],
  snippets: ['load-failures', 'snippets'],
};

const script = (name, scriptName = name) => ({
  name,
  command: ['npm', 'run', '--silent', scriptName],
});

const reporter = '--test-reporter=./test/support/group-reporter.js';
const testFiles = (name, files) => ({
  name,
  command: [process.execPath, reporter, 'test/support/run-group.js', ...files],
});

const filesIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.test.js'))
    .map((name) => `${folder}/${name}`);

const pageFile = (path) => `test/pages/${path}.test.js`;
const isMeasuring = (file) => measuring.some((path) => file === pageFile(path));

const pages = (folder) =>
  testFiles(
    folder,
    filesIn(`test/pages/${folder}`).filter((file) => !isMeasuring(file)),
  );

const quickPages = ([folder, names]) =>
  testFiles(
    folder,
    names.map((name) => pageFile(`${folder}/${name}`)),
  );

const checks = ['lint', 'types', 'size', 'syntax'].map((name) => script(name));
const units = script('units', 'test:units');
const measures = testFiles('measures', measuring.map(pageFile));
const shift = testFiles('layout-shift', [pageFile('snippets/layout-shift')]);

/** The order: first the build, then groups in parallel with the longest in front, then measures alone. */
export const plans = {
  quick: {
    first: script('build'),
    together: [units, ...Object.entries(quick).map(quickPages), ...checks],
    alone: [shift],
  },
  all: {
    first: script('build'),
    together: [
      units,
      ...readdirSync('test/pages').map(pages),
      testFiles('frameworks', filesIn('test/frameworks')),
      testFiles('paste-targets', filesIn('test/paste-targets')),
      testFiles('wordpress', filesIn('test/wordpress')),
      ...checks,
    ],
    alone: [measures],
  },
};

/** One group of those, to be run after a change that concerns it. */
export function groupNamed(name) {
  const { together, alone } = plans.all;
  const groups = [...together, ...alone];
  const found = groups.find((group) => group.name === name);
  if (found) return found;
  throw new Error(`There is no group “${name}”: ${groups.map((group) => group.name).join(', ')}.`);
}
