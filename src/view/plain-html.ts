import type { Block, Section, Source } from '../article/types.js';
import { authorship } from './byline.js';
import { longDate } from './date.js';
import { heading } from './heading.js';
import { featuredLine } from './help.js';
import { Html, html, type Value } from './html.js';
import { directions } from './links.js';
import { say, type Model } from './model.js';
import { outerLink } from './outer-link.js';
import { advertisementText, emergencyText, helpLineName, helpLineText } from './running-help.js';
import { reference } from './sources.js';
import { sectionsInOrder } from './topic.js';

/**
 * The card as nothing but headings, paragraphs, lists and links to other pages. Editors and sanitizers
 * remove ids, list numbers, `<details>` and `<footer>`. So the number of a source is text, no link
 * leads to another place in the text, and everything is open. Help comes first, as in the fallback.
 */
export function plainHtml(model: Model): Html {
  const { article, content, variant } = model;
  const { labels } = article;
  const isBanner = variant === 'banner';
  const featured = featuredLine(model);
  const { first, rest } = sectionsInOrder(model);
  return lines(
    html`<div lang="${article.lang}" dir="${article.direction}">`,
    heading(model, 0, say(model, article.title)),
    paragraph(say(model, content.shortAnswer.join(' '))),
    paragraph(emergencyText(model, say(model, content.emergency.join(' ')))),
    featured && paragraph(helpLineName(model, featured)),
    paragraph(advertisementText(model)),
    ...content.opening.map((text) => paragraph(say(model, text))),
    ...[...first, ...rest].flatMap((each) => section(model, each)),
    ...(isBanner ? [] : [...help(model), ...providerMessage(model)]),
    heading(model, 1, labels.sources),
    ...content.sources.map(source),
    paragraph(say(model, article.disclaimer)),
    paragraph(authorship(model)),
    html`</div>`,
  );
}

function section(model: Model, { heading: words, blocks }: Section): Html[] {
  return [heading(model, 1, say(model, words)), ...blocks.flatMap((each) => block(model, each))];
}

function block(model: Model, each: Block): Html[] {
  if (typeof each === 'string') return [paragraph(say(model, each))];
  if ('items' in each)
    return [paragraph(say(model, each.text)), list(each.items.map((item) => say(model, item)))];
  const { heading: words, asOf, text } = each;
  const day = asOf && say(model, model.article.labels.onDay, { date: longDate(model, asOf) });
  return [
    words === undefined ? undefined : heading(model, 2, say(model, words)),
    paragraph(html`${day && html`<b>${day}.</b> `}${say(model, text)}`),
  ].filter((part) => part !== undefined);
}

function help(model: Model): Html[] {
  const { labels, helpLines } = model.article;
  return [heading(model, 1, labels.help), list(helpLines.map((line) => helpLineText(model, line)))];
}

function providerMessage(model: Model): Html[] {
  const { article, provider, treatmentUrl } = model;
  const { labels, providerMessage: message } = article;
  const { street, city, region, postalCode } = provider.address;
  const url = treatmentUrl || provider.treatmentUrl;
  return [
    heading(model, 1, say(model, message.heading)),
    paragraph(advertisementText(model)),
    ...message.text.map((text) => paragraph(say(model, text))),
    paragraph(html`${provider.name}, ${street}, ${city}, ${region} ${postalCode}.
      ${outerLink(directions(provider), labels.directions)}${url && html` · ${outerLink(url, labels.visit)}`}`),
  ];
}

function source(each: Source): Html {
  return paragraph(html`[${each.id}] ${reference(each)}`);
}

function paragraph(content: Value): Html {
  return html`<p>${content}</p>`;
}

function list(items: readonly Value[]): Html {
  return html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

/** A line for each block, so that a person can read the snippet. */
function lines(...blocks: readonly (Html | undefined)[]): Html {
  return new Html(blocks.filter((block) => block !== undefined).join('\n'));
}
