import { citations } from '../article/citations.js';
import type { HelpLine, Text } from '../article/types.js';
import { Html, html } from './html.js';
import { dial, textMessage } from './links.js';
import { say, type Model } from './model.js';

/**
 * The text in the page until the script arrives, or when it never does: in an editor that removes
 * scripts, in a reader view or in a text browser it is all there is. So help comes before the
 * provider. No paragraphs: where WordPress makes them by itself, it would close the card at the first
 * of them.
 */
export function fallback(model: Model, address: string): Html {
  const { title, shortAnswer, labels } = model.article;
  const lines = [
    html`<b>${say(model, title)}</b> ${uncited(model, shortAnswer)}`,
    emergency(model),
    ...linesToName(model).map((line) => helpLine(model, line)),
    advertisement(model),
    html`<a href="${address}" rel="nofollow noopener noreferrer">${labels.readArticle}</a>`,
  ];
  return new Html(lines.join('<br />\n'));
}

function emergency(model: Model): Html {
  const { labels, emergency: words } = model.article;
  const text = uncited(model, words.text);
  const [before, ...after] = text.split(words.call);
  const link = html`<a href="${dial(words.call)}">${words.call}</a>`;
  const linked =
    after.length > 0 ? html`${before}${link}${after.join(words.call)}` : html`${text} ${link}`;
  return html`<b>${labels.emergency}:</b> ${linked}`;
}

/** The featured line, and lines with a number for emergencies everywhere, such as 988. */
function linesToName({ article: { helpLines } }: Model): readonly HelpLine[] {
  const featured = helpLines.find((line) => line.featured) ?? helpLines[0];
  return helpLines.filter((line) => line === featured || line.call?.length === 3);
}

function helpLine(model: Model, { name, text, call, message, url }: HelpLine): Html {
  const { callNumber, textNumber } = model.article.labels;
  const ways = [
    call !== undefined &&
      html`<a href="${dial(call)}">${say(model, callNumber, { phone: call })}</a>`,
    message !== undefined &&
      html`<a href="${textMessage(message)}">${say(model, textNumber, { phone: message })}</a>`,
    url !== undefined && html`<a href="${url}" rel="nofollow noopener noreferrer">${name}</a>`,
  ];
  return html`<b>${name}.</b> ${text} ${new Html(ways.filter(Boolean).join(' · '))}`;
}

function advertisement(model: Model): Html {
  const { article, provider } = model;
  const { labels } = article;
  return html`<b>${labels.advertisement}:</b> ${say(model, labels.messageFrom)}.
    <a href="${dial(provider.phone)}">${say(model, labels.callNumber)}</a> (${labels.hours})`;
}

/** Texts without the numbers of their sources, which the fallback does not list. */
function uncited(model: Model, texts: readonly Text[]): string {
  return say(model, texts.join(' ').replace(citations, ''));
}
