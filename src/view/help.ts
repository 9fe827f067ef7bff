import type { HelpLine } from '../article/types.js';
import { labelled } from './call-button.js';
import { heading } from './heading.js';
import { html, type Html } from './html.js';
import { dial, textMessage } from './links.js';
import { say, type Model } from './model.js';
import { unbroken } from './words.js';

/**
 * Help that is not the provider's. These links raise no event: who calls a helpline is nobody's
 * business.
 */
export function help(model: Model): Html {
  const { labels, helpLines } = model.article;
  // Safari needs the role: https://bugs.webkit.org/show_bug.cgi?id=170179
  return html`<div part="box help">
    ${heading(model, 1, labels.help, html` id="kic-help" part="heading"`)}
    <ul part="help-lines" role="list">
      ${helpLines.map((line) => html`<li>${helpLine(model, line)}</li>`)}
    </ul>
  </div>`;
}

/** The line that even the shortest form of a card names. */
export function featuredLine({ article: { helpLines } }: Model): HelpLine | undefined {
  return helpLines.find((line) => line.featured) ?? helpLines[0];
}

function helpLine(model: Model, line: HelpLine): Html {
  return html`<p><b>${line.name}</b><br />${unbroken(line.text)}</p>
    <p part="links">${helpLinks(model, line, 'help-link')}</p>`;
}

/** The ways to reach a help line. With `whom`, their labels say whom they reach. */
export function helpLinks(model: Model, line: HelpLine, part: string, whom?: string): Html {
  const { name, call, message, url } = line;
  const { callNumber, textNumber } = model.article.labels;
  const link = (address: string, text: string) =>
    html`<a part="${part}" href="${address}" rel="nofollow noopener noreferrer"${labelled(text, whom)}>${unbroken(text)}</a>`;
  return html`${call !== undefined && link(dial(call), say(model, callNumber, { phone: call }))}
    ${message !== undefined && link(textMessage(message), say(model, textNumber, { phone: message }))}
    ${url !== undefined && link(url, name)}`;
}
