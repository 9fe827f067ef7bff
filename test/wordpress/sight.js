import { read } from '../support/read.js';
import { article, mainWords, oneLine } from '../support/words.js';

const { readArticle } = article.labels;

const says = (text, words) => words.every((each) => text.includes(oneLine(each)));

/** The page of the card in a post's frame, once it has loaded. */
export async function cardFrame(page, host) {
  // A frame that waits to be scrolled to is an empty page until then.
  await page.$eval('iframe', (iframe) => iframe.scrollIntoView());
  const frame = await page.waitForFrame((each) => each.url().startsWith(host.address));
  await frame.waitForFunction(() => document.readyState === 'complete');
  return frame;
}

async function inCard(page) {
  const hasCard = await page.evaluate(() =>
    Boolean(document.querySelector('kratom-info-card')?.shadowRoot),
  );
  if (!hasCard) return [];
  const text = await read(page, { within: 'kratom-info-card' });
  return [says(text, mainWords.compact) ? 'the card' : `a card that says “${text}”`];
}

async function inFrame(page, host) {
  const iframe = await page.$('iframe');
  if (!iframe) return [];
  const isLocked = await iframe.evaluate((element) => element.hasAttribute('sandbox'));
  const text = await read(await cardFrame(page, host));
  const frame = isLocked ? 'a locked frame' : 'a frame';
  return [says(text, mainWords.compact) ? `the card in ${frame}` : `${frame} with “${text}”`];
}

async function inPost(page) {
  // Without any content, the theme leaves this element out.
  const texts = await page.$$eval('.wp-block-post-content', (contents) =>
    contents.map((content) => content.innerText),
  );
  const text = oneLine(texts.join(' '));
  const seen = [];
  if (says(text, mainWords.compact)) seen.push('all words');
  if (says(text, [...mainWords.fallback, readArticle])) seen.push('the fallback');
  return text && seen.length === 0 ? [`“${text}”`] : seen;
}

/**
 * What readers see of a snippet in a post. `load` waits for scripts, so the card is there if it
 * comes at all.
 */
export async function sightOf(page, host) {
  const seen = [...(await inCard(page)), ...(await inFrame(page, host)), ...(await inPost(page))];
  return seen.join(' and ') || 'nothing';
}
