import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { launchEngines } from '../../support/engines.js';
import { eyes, whole } from '../../support/eyes.js';
import { recorder } from '../../support/frames.js';
import { libraryFile, missingLibraries } from '../../support/page-libraries.js';
import { setStage } from '../../support/stage.js';
import { until } from '../../support/until.js';

if (missingLibraries) console.log(missingLibraries);

const { host, site } = await setStage({ launch: () => undefined });
const engines = await launchEngines();

/** Each fetches the page behind a link, and shows a part of it in the page that is there. */
const routers = {
  Turbo: { file: '@hotwired/turbo/dist/turbo.es2017-umd.js', around: (body) => body },
  htmx: {
    file: 'htmx.org/dist/htmx.js',
    around: (body) => `<main hx-boost:inherited="true">${body}</main>`,
  },
  swup: {
    file: 'swup/dist/Swup.umd.js',
    start: 'new Swup({ animationSelector: false });',
    around: (body) => `<main id="swup">${body}</main>`,
  },
  barba: {
    file: '@barba/core/dist/barba.umd.js',
    start: 'barba.init();',
    around: (body) => `<div data-barba="wrapper"><main data-barba="container">${body}</main></div>`,
  },
};

const script = `<script src="${host.address}kratom-info-card.js"></script>`;
const snippets = {
  script: `<kratom-info-card variant="compact"></kratom-info-card>${script}`,
  'one-tag': script.replace('<script', '<script data-card data-variant="compact"'),
};

async function publish({ file, start = '', around }, body) {
  const src = site.publishFile('text/javascript', await libraryFile(file), `/${file}`);
  const begin = `<script>addEventListener('DOMContentLoaded', () => { ${start} });</script>`;
  const head = `${recorder}${eyes}<script src="${src}"></script>${begin}`;
  return site.publish({ head, body: around(body) });
}

for (const [name, engine] of Object.entries(engines)) {
  suite(`In ${name}`, { skip: (!engine && `needs ${name}`) || missingLibraries }, () => {
    /** The cards on the page, once it has this title and a card. */
    const cardsOn = async (title) => {
      await until(
        engine,
        (expected) =>
          document.querySelector('h2').textContent === expected &&
          !document.documentElement.hasAttribute('data-turbo-preview') &&
          Boolean(document.querySelector('kratom-info-card')?.shadowRoot),
        title,
      );
      return engine.evaluate(() => window.lookAtAll());
    };

    for (const [router, how] of Object.entries(routers)) {
      for (const [kind, snippet] of Object.entries(snippets)) {
        test(`${router} leads to one card and back to one, with the ${kind} snippet`, async () => {
          const second = await publish(how, `<h2>Second</h2>${snippet}`);
          const link = `<a href="${second}">Next</a>`;
          await engine.goto(await publish(how, `<h2>First</h2>${link}${snippet}`));
          assert.deepEqual(await cardsOn('First'), [whole('compact')]);
          await engine.evaluate(() => {
            window.isTheSame = true;
            document.querySelector('a').click();
          });
          assert.deepEqual(await cardsOn('Second'), [whole('compact')]);
          assert.ok(await engine.evaluate(() => window.isTheSame), 'The page was loaded anew.');
          await engine.evaluate(() => history.back());
          assert.deepEqual(await cardsOn('First'), [whole('compact')]);
          assert.deepEqual(await engine.evaluate(() => window.faults), []);
        });
      }
    }
  });
}
