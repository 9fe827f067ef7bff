import type { Section } from '../article/types.js';
import { heading } from './heading.js';
import { html, type Html, type Value } from './html.js';
import type { Model } from './model.js';

/** The section whose list a reader looks for first: it stands open in every variant that has it. */
export const symptoms = 'symptoms';

/** The sections before the help, and those after it: the compact card begins with the symptoms. */
export function sectionsInOrder({ content, variant }: Model): {
  first: readonly Section[];
  rest: readonly Section[];
} {
  const isFirst = ({ id }: Section) => variant === 'article' || id === symptoms;
  return {
    first: content.sections.filter(isFirst),
    rest: content.sections.filter((each) => !isFirst(each)),
  };
}

/**
 * Content under a heading: open on the page in the article, and behind the heading elsewhere. It
 * stays in the document while closed, so that it can be found.
 */
export function topic(model: Model, id: string, title: Value, content: Value): Html {
  if (model.variant === 'article' || id === symptoms) {
    return html`<section part="section">
      ${heading(model, 1, title, html` id="kic-${id}" part="heading"`)}${content}
    </section>`;
  }
  return html`<details part="disclosure" id="kic-${id}">
    <summary part="summary">${heading(model, 1, title, html` part="heading"`)}</summary>
    <div part="disclosed">${content}</div>
  </details>`;
}
