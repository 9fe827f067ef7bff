import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { launchFirefox, open } from '../../support/browsers.js';
import { missingForPaper, print } from '../../support/paper.js';
import { whenUpgraded } from '../../support/read.js';
import { setStage } from '../../support/stage.js';
import { article, provider, variants } from '../../support/words.js';

const missing = missingForPaper();
if (missing) console.log(missing);

const { host, site, browser: chromium } = await setStage();
const firefox = await launchFirefox();
after(() => firefox?.close());

/** A page with a card, and room above it for what else stands there. */
async function openCard({ browser = chromium, attributes, folder = '', scheme = 'light' }) {
  const head = `<style>:root { color-scheme: ${scheme}; background: light-dark(#fff, #222) }</style>`;
  const body = `<div id="room"></div>
<kratom-info-card ${attributes}></kratom-info-card>
<script async src="${host.address}${folder}kratom-info-card.js"></script>`;
  const page = await open(browser, site.publish({ head, body }));
  await whenUpgraded(page);
  return page;
}

/** Every piece of text in the card, open or not, but for links that lead nowhere on paper. */
const piecesIn = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('kratom-info-card');
    const copy = shadowRoot.querySelector('[part~=card]').cloneNode(true);
    const onScreen = '[part=contents], [part=directions-link], [part=back-link]';
    for (const link of copy.querySelectorAll(onScreen)) link.remove();
    const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    const pieces = [];
    while (texts.nextNode()) pieces.push(texts.currentNode.data);
    return pieces;
  });

const headingsIn = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('kratom-info-card');
    const headings = shadowRoot.querySelectorAll(
      'h1, h2, h3, h4, h5, h6, :not(nav) > [part=label]',
    );
    return [...headings].map(({ textContent }) => textContent);
  });

/** Lines break anywhere, so white space tells nothing; and Firefox prints ligatures. */
const withoutSpace = (text) => text.normalize('NFKC').replace(/\s+/g, '');

/** The pieces that are not on paper, or not in this order. */
function missingFrom(paper, pieces) {
  const rest = withoutSpace(paper);
  let from = 0;
  return pieces.map(withoutSpace).filter((piece) => {
    const start = rest.indexOf(piece, from);
    if (start >= 0) from = start + piece.length;
    return start < 0;
  });
}

const numbersIn = ({ helpLines, emergency }) =>
  [emergency.call, ...helpLines.flatMap(({ call, message }) => [call, message])].filter(Boolean);

suite('On paper', { skip: missing }, () => {
  for (const [name, browser, variant, scheme] of [
    ...variants.flatMap((each) => [
      ['Chromium', chromium, each, 'light'],
      ['Chromium', chromium, each, 'dark'],
    ]),
    ['Firefox', firefox, 'compact', 'dark'],
  ]) {
    test(
      `the ${variant} on a ${scheme} page says everything in ${name}, and stays closed on the screen`,
      { skip: !browser && `needs ${name}` },
      async () => {
        const page = await openCard({ browser, attributes: `variant="${variant}"`, scheme });
        const paper = (await print(page)).join('\n');
        assert.deepEqual(missingFrom(paper, await piecesIn(page)), []);
        const opened = await page.$eval(
          'kratom-info-card',
          ({ shadowRoot }) => shadowRoot.querySelectorAll('details[open]').length,
        );
        assert.equal(opened, 0);
        await page.close();
      },
    );
  }

  for (const [folder, lang] of [
    ['', 'en'],
    ['es/', 'es'],
    ['pt/', 'pt-BR'],
  ]) {
    test(`the card in ${lang} tells the addresses of its sources and every number to call`, async () => {
      const page = await openCard({ attributes: `variant="compact" lang="${lang}"`, folder });
      const paper = withoutSpace((await print(page)).join('\n'));
      for (const { url } of article.sources) if (url) assert.ok(paper.includes(`(${url})`), url);
      for (const number of [...numbersIn(article), provider.phone]) {
        assert.ok(paper.includes(number), number);
      }
      await page.close();
    });
  }

  test('the treatment page has its address', async () => {
    const url = 'https://clinic.example/kratom';
    const page = await openCard({ attributes: `treatment-url="${url}"` });
    assert.ok(withoutSpace((await print(page)).join('\n')).includes(`(${url})`));
    await page.close();
  });

  test('there is no contact form', async () => {
    const page = await openCard({ attributes: 'contact-endpoint="https://clinic.example/"' });
    assert.ok(await page.$('kratom-info-card >>> form'));
    assert.ok(
      !withoutSpace((await print(page)).join('')).includes(withoutSpace(article.contact.heading)),
    );
    await page.close();
  });

  for (const variant of variants) {
    test(`no heading of the ${variant} is the last of its page, wherever the pages end`, async () => {
      const page = await openCard({ attributes: `variant="${variant}"` });
      const headings = (await headingsIn(page)).map(withoutSpace);
      const last = [];
      for (let room = 0; room < 900; room += 75) {
        await page.$eval('#room', ({ style }, height) => (style.height = `${height}px`), room);
        for (const each of await print(page)) {
          const text = withoutSpace(each);
          last.push(...headings.filter((heading) => text.endsWith(heading)));
        }
      }
      assert.deepEqual(last, []);
      await page.close();
    });
  }

  for (const attributes of [
    '',
    'theme="dark"',
    'style="--kic-accent: yellow; --kic-text: white"',
  ]) {
    test(`the card is black on white on a dark page, with ${attributes || 'no theme'}`, async () => {
      const page = await openCard({ attributes, scheme: 'dark' });
      await page.emulateMediaType('print');
      const colors = await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('kratom-info-card');
        const card = shadowRoot.querySelector('[part~=card]');
        const styles = [...card.querySelectorAll('*')].map((element) => getComputedStyle(element));
        return {
          behind: getComputedStyle(card).backgroundColor,
          texts: [...new Set(styles.map(({ color }) => color))],
          boxes: [...new Set(styles.map(({ backgroundColor }) => backgroundColor))],
        };
      });
      assert.equal(colors.behind, 'rgb(255, 255, 255)');
      assert.deepEqual(colors.texts, ['rgb(0, 0, 0)']);
      assert.deepEqual(colors.boxes, ['rgba(0, 0, 0, 0)']);
      await page.close();
    });
  }
});
