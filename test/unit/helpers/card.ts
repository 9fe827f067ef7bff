import { fixture } from '@open-wc/testing';
import { en } from '../../../src/article/en.js';
import { define } from '../../../src/element/define.js';
import type { KratomInfoCard } from '../../../src/element/kratom-info-card.js';

define(en);

export const variants = ['article', 'compact', 'banner'] as const;

/** A rendered card on the test page. It is taken away after the test. */
export function showCard(attributes = '', children = ''): Promise<KratomInfoCard> {
  return fixture<KratomInfoCard>(`<kratom-info-card ${attributes}>${children}</kratom-info-card>`);
}

/** A rendered card in a `<div>` of the page that has these attributes. */
export async function showCardWithin(wrapper: string, attributes = ''): Promise<KratomInfoCard> {
  const outer = await fixture(
    `<div ${wrapper}><kratom-info-card ${attributes}></kratom-info-card></div>`,
  );
  const card = outer.querySelector('kratom-info-card');
  if (!card) throw new Error('There is no card.');
  await card.updateComplete;
  return card;
}

/** The shadow root of a card. */
export function rootOf(card: Element): ShadowRoot {
  if (!card.shadowRoot) throw new Error('There is no shadow root.');
  return card.shadowRoot;
}

/** An element that has to be there. */
export function find(within: ParentNode, selector: string): HTMLElement {
  const element = within.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  return element;
}

/** The text of an element as one line, without the numbers of its citations. */
export function textOf(element: Element | ShadowRoot): string {
  const copy = document.createElement('div');
  copy.append(...[...element.childNodes].map((node) => node.cloneNode(true)));
  for (const citation of copy.querySelectorAll('sup')) citation.remove();
  for (const end of copy.querySelectorAll('br, p, li, h1, h2, h3, h4, h5, h6')) end.after(' ');
  return copy.textContent.replace(/\s+/g, ' ').trim();
}
