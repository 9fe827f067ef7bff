import type { HelpLine } from '../article/types.js';
import { heading } from './heading.js';
import { html, type Html } from './html.js';
import { dial, textMessage } from './links.js';
import { say, type Model } from './model.js';

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

function helpLine(model: Model, line: HelpLine): Html {
  return html`<p><b>${line.name}</b><br />${line.text}</p>
    <p part="links">${helpLinks(model, line)}</p>`;
}

/** The ways to reach a help line, as buttons of the same size as the provider's. */
export function helpLinks(model: Model, { name, call, message, url }: HelpLine): Html {
  const { callNumber, textNumber } = model.article.labels;
  return html`${call !== undefined && button(dial(call), say(model, callNumber, { phone: call }))}
    ${message !== undefined && button(textMessage(message), say(model, textNumber, { phone: message }))}
    ${url !== undefined && button(url, name)}`;
}

function button(address: string, words: string): Html {
  return html`<a part="button help-button" href="${address}" rel="nofollow noopener noreferrer">${words}</a>`;
}
