import { activateInnerLinks } from '../behavior/inner-links.js';
import { unshadowed } from '../behavior/unshadowed.js';
import type { Article } from '../article/types.js';
import { card } from '../view/card.js';
import type { Model } from '../view/model.js';
import { parse } from '../behavior/parse.js';

/** The markup of a model. It is parsed once, and its nodes are cloned for each card. */
export class Rendering {
  readonly markup: string;
  readonly #nodes: DocumentFragment;

  constructor(model: Model) {
    this.markup = card(model).toString();
    this.#nodes = parse(this.markup);
    activateInnerLinks(this.#nodes);
  }

  /** New nodes, with these disclosures open. */
  createNodes(open: Iterable<string>): DocumentFragment {
    const nodes = unshadowed(document).importNode(this.#nodes, true);
    for (const id of open) nodes.querySelector(`details#kic-${id}`)?.setAttribute('open', '');
    return nodes;
  }
}

/** Renderings by their article and the rest of their model: cards that ask for the same share one. */
const cache = new WeakMap<Article, Map<string, Rendering>>();

/** Renderings that are kept of each article. */
const limit = 20;

/** The rendering of a model: a new one, or that of another card which asks for the same. */
export function renderingOf(model: Model): Rendering {
  const { article } = model;
  // The content follows from the rest.
  const key = JSON.stringify({ ...model, article: undefined, content: undefined });
  const known = cache.get(article) ?? new Map<string, Rendering>();
  const rendering = known.get(key) ?? new Rendering(model);
  if (known.size === limit) known.clear();
  cache.set(article, known.set(key, rendering));
  return rendering;
}

/** Adopts a prerendered card: its links get their addresses, and what is open in it stays open. */
export function adoptPrerendered(root: ShadowRoot, open: Set<string>): void {
  activateInnerLinks(root);
  for (const { id } of root.querySelectorAll('details[open]')) open.add(id.replace('kic-', ''));
}

/** Whether a shadow root already has nodes like these, from a server or an earlier rendering. */
export function hasSameNodes(root: ShadowRoot, nodes: DocumentFragment): boolean {
  return root.lastElementChild?.isEqualNode(nodes.lastElementChild) ?? false;
}
