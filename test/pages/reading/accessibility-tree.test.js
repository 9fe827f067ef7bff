import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { launchAssistiveFirefox } from '../../support/assistive-firefox.js';
import { launchChromium, open } from '../../support/browsers.js';
import { whenUpgraded } from '../../support/read.js';
import { setServers } from '../../support/stage.js';

const { host, site } = await setServers();
// Without assistive technology, Chromium's tree leaves out what is not laid out.
const chromium = await launchChromium('--force-renderer-accessibility');
const firefox = await launchAssistiveFirefox();
after(() => Promise.all([chromium.close(), firefox?.close()]));

const last = 'The end of the page';
let pages = 0;

/** An article with its form, at the top of its page or eight screens below it. */
async function openArticle(browser, { width, distance }) {
  const title = `Page ${(pages += 1)}`;
  const body = `<script>document.title = '${title}'</script>
<div style="height: ${distance === 'far from' ? 800 : 0}vh"></div>
<kratom-info-card contact-endpoint="https://clinic.example/requests"></kratom-info-card>
<p><a href="#end">${last}</a></p>
<script src="${host.address}kratom-info-card.js"></script>`;
  const page = await open(browser, site.publish({ body }), { width });
  await whenUpgraded(page);
  return { page, title };
}

/** How many headings, links and controls a reader has to meet on the page. */
const expectedOn = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('kratom-info-card');
    const count = (selector) =>
      document.querySelectorAll(selector).length + shadowRoot.querySelectorAll(selector).length;
    return {
      heading: count('h1, h2, h3, h4, h5, h6'),
      link: count('a[href]'),
      field: count('input:not([type=checkbox], [name=website]), textarea'),
      checkbox: count('[type=checkbox]'),
      button: count('button'),
    };
  });

/** The names of the roles in Chromium, and in AT-SPI. */
const kinds = {
  heading: ['heading'],
  link: ['link'],
  field: ['textbox', 'entry'],
  checkbox: ['checkbox', 'check box'],
  button: ['button', 'push button'],
};

async function chromiumTree(page) {
  const root = await page.accessibility.snapshot({ interestingOnly: false });
  const flat = ({ role, name, children = [] }) => [[role, name], ...children.flatMap(flat)];
  return flat(root);
}

function assertWhole(tree, expected) {
  for (const [kind, roles] of Object.entries(kinds)) {
    const names = tree.filter(([role]) => roles.includes(role)).map(([, name]) => name.trim());
    assert.equal(names.length, expected[kind], `${kind}s: ${names.join(' | ')}`);
    const nameless = names.filter((name) => !name).length;
    assert.equal(nameless, 0, `${nameless} of ${names.length} ${kind}s have no name`);
  }
}

const engines = {
  Chromium: { browser: chromium, read: (page) => chromiumTree(page) },
  Firefox: firefox && {
    browser: firefox.browser,
    read: (page, title) => firefox.readTree(title, last),
  },
};

for (const [name, engine] of Object.entries(engines)) {
  suite(`In ${name}, assistive technology gets`, { skip: !engine && 'needs AT-SPI' }, () => {
    for (const width of [390, 1280]) {
      for (const distance of ['near', 'far from']) {
        test(`every heading, link and field with its name, ${distance} the window, at ${width} px`, async () => {
          const { page, title } = await openArticle(engine.browser, { width, distance });
          assertWhole(await engine.read(page, title), await expectedOn(page));
          await page.close();
        });
      }
    }
  });
}
