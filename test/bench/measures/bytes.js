import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { buildEmbed } from '../build.js';
import { renderedCard } from '../contestants/index.js';
import { embeds } from '../contestants/embeds.js';
import { story } from '../pages/story.js';
import { withFreshPage } from '../stage/browser.js';
import { brotli } from '../stage/servers.js';
import { untilPainted, watch } from '../stage/watch.js';

const sizes = (text) => ({
  raw: Buffer.byteLength(text),
  gzip: gzipSync(text, { level: 9 }).length,
  brotli: brotli(text).length,
});

const total = (all) =>
  all.reduce((sum, each) => ({
    raw: sum.raw + each.raw,
    gzip: sum.gzip + each.gzip,
    brotli: sum.brotli + each.brotli,
  }));

const none = { raw: 0, gzip: 0, brotli: 0 };

/** What a snippet adds to a page, which is compressed as a whole. */
function inPage(body) {
  const [withCard, without] = [sizes(story(body)), sizes(story())];
  return Object.fromEntries(
    Object.keys(none).map((each) => [each, withCard[each] - without[each]]),
  );
}

/** The requests that a browser makes for a card, beside that for the page. */
async function requestsFor({ name }, { browser, lines }) {
  const { requests, site } = lines.direct;
  requests.host.length = 0;
  requests.site.length = 0;
  await withFreshPage(browser, async (page) => {
    await page.evaluateOnNewDocument(watch);
    await page.goto(`${site}story/${name}`, { waitUntil: 'networkidle0' });
    await untilPainted(page);
  });
  return requests.host.length + requests.site.length - 1;
}

/** The card's own words and looks, which any card has to bring: the floor for every file. */
async function floors() {
  const { html, css } = await renderedCard();
  const withoutForm = html.replace(/<form.*<\/form>/s, '');
  return { withForm: sizes(html + css), withoutForm: sizes(withoutForm + css) };
}

/** The script-tag file in each language. */
async function languages() {
  const folders = { en: '', es: 'es/', pt: 'pt/' };
  const files = Object.entries(folders).map(async ([lang, folder]) => {
    const file = new URL(`../../../dist/${folder}kratom-info-card.js`, import.meta.url);
    return [lang, sizes(await readFile(file, 'utf8'))];
  });
  return Object.fromEntries(await Promise.all(files));
}

/** Bytes and requests of every contestant, and the bytes of other embeds. They never vary. */
export async function measure({ contestants, isQuick, ...stage }) {
  const cards = {};
  for (const contestant of contestants) {
    const files = Object.values(contestant.files).map(sizes);
    cards[contestant.name] = {
      files: total([none, ...files]),
      page: inPage(contestant.body),
      requests: await requestsFor(contestant, stage),
    };
  }
  const others = {};
  for (const { name } of isQuick ? [] : embeds) others[name] = sizes(await buildEmbed(name));
  return { cards, languages: await languages(), embeds: others, floors: await floors() };
}
