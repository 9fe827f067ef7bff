import type { HelpLine, Text } from '../article/types.js';
import { Html, html } from './html.js';
import { dial, textMessage } from './links.js';
import { say, type Model } from './model.js';
import { outerLink } from './outer-link.js';

// Help as running text, for what has no buttons: the fallback and plain HTML.

/** When to call for an ambulance. The number in the text is a link. */
export function emergencyText({ article }: Model, text: Text): Html {
  const { call } = article.emergency;
  const [before, ...after] = text.split(call);
  const number = phoneLink(dial(call), call);
  const linked =
    after.length > 0 ? html`${before}${number}${after.join(call)}` : html`${text} ${number}`;
  return html`<b>${article.labels.emergency}:</b> ${linked}`;
}

/** A help line: when to use it, and the ways to reach it. */
export function helpLineText(model: Model, line: HelpLine): Html {
  return html`<b>${line.name}.</b> ${line.text} ${ways(model, line)}`;
}

/** The same in the fewest words. */
export function helpLineName(model: Model, line: HelpLine): Html {
  return html`<b>${model.article.labels.help}:</b> ${line.name}. ${ways(model, line)}`;
}

function ways(model: Model, { name, call, message, url }: HelpLine): Html {
  const { callNumber, textNumber } = model.article.labels;
  const all = [
    call !== undefined && phoneLink(dial(call), say(model, callNumber, { phone: call })),
    message !== undefined &&
      phoneLink(textMessage(message), say(model, textNumber, { phone: message })),
    url !== undefined && outerLink(url, name),
  ];
  return new Html(all.filter(Boolean).join(' · '));
}

/** The provider's number, labelled as an advertisement. */
export function advertisementText(model: Model): Html {
  const { article, provider } = model;
  const { labels } = article;
  const call = phoneLink(dial(provider.phone), say(model, labels.callNumber));
  return html`<b>${labels.advertisement}:</b> ${say(model, labels.messageFrom)}. ${call} (${labels.hours})`;
}

function phoneLink(address: string, words: string): Html {
  return html`<a href="${address}">${words}</a>`;
}
