import { citations } from '../article/citations.js';
import type { HelpLine, Text } from '../article/types.js';
import { Html, html } from './html.js';
import { say, type Model } from './model.js';
import {
  advertisementText,
  emergencyText,
  featuredLine,
  helpLineText,
  link,
} from './running-help.js';

/**
 * The text in the page until the script arrives, or when it never does: in an editor that removes
 * scripts, in a reader view or in a text browser it is all there is. So help comes before the
 * provider. No paragraphs: where WordPress makes them by itself, it would close the card at the first
 * of them.
 */
export function fallback(model: Model, address: string): Html {
  const { title, shortAnswer, emergency, labels } = model.article;
  const lines = [
    html`<b>${say(model, title)}</b> ${uncited(model, shortAnswer)}`,
    emergencyText(model, uncited(model, emergency.text)),
    ...linesToName(model).map((line) => helpLineText(model, line)),
    advertisementText(model),
    link(address, labels.readArticle),
  ];
  return new Html(lines.join('<br />\n'));
}

/** The featured line, and those whose number is one for emergencies everywhere, such as 988. */
function linesToName(model: Model): readonly HelpLine[] {
  const featured = featuredLine(model);
  return model.article.helpLines.filter((line) => line === featured || line.call?.length === 3);
}

/** Texts without the numbers of their sources, which the fallback does not list. */
function uncited(model: Model, texts: readonly Text[]): string {
  return say(model, texts.join(' ').replace(citations, ''));
}
