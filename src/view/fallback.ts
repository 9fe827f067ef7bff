import type { HelpLine } from '../article/types.js';
import { uncited } from './citation.js';
import { featuredLine } from './help.js';
import { Html, html } from './html.js';
import { say, type Model } from './model.js';
import { outerLink } from './outer-link.js';
import { advertisementText, emergencyText, helpLineText } from './running-help.js';

/**
 * The text in the page until the script arrives, or when it never does: in an editor that removes
 * scripts, in a reader view or in a text browser it is all there is. So help comes before the
 * provider. No paragraphs: where WordPress makes them by itself, it would close the card at the first
 * of them.
 */
export function fallback(model: Model, address: string): Html {
  const { title, shortAnswer, emergency, labels } = model.article;
  const lines = [
    html`<b>${say(model, title)}</b> ${uncited(model, shortAnswer.join(' '))}`,
    emergencyText(model, uncited(model, emergency.text.join(' '))),
    ...linesToName(model).map((line) => helpLineText(model, line)),
    advertisementText(model),
    outerLink(address, labels.readArticle),
  ];
  return new Html(lines.join('<br />\n'));
}

/** The featured line, and those whose number is one for emergencies everywhere, such as 988. */
function linesToName(model: Model): readonly HelpLine[] {
  const featured = featuredLine(model);
  return model.article.helpLines.filter((line) => line === featured || line.call?.length === 3);
}
