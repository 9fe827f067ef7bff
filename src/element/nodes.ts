import { card } from '../view/card.js';
import type { Model } from '../view/model.js';

const asItIs = { createHTML: (markup: string) => markup };

let policy: { createHTML(markup: string): unknown } | undefined;

/** What a card shows. */
interface Rendering {
  readonly markup: string;
  /** The contact form of that. The copies come without it. */
  readonly form: string;
  /** The values of the model behind it. */
  readonly asked: readonly unknown[];
  readonly copies: Generator<DocumentFragment, never>;
}

/** The latest, for cards that are asked for the same: a page may show a thousand of them. */
let recent: readonly Rendering[] = [];

/** New nodes. */
export function parse(markup: string): DocumentFragment {
  // A page that requires Trusted Types lists the policies it allows; it already knows Lit's name.
  // `html` has escaped every value, so the markup passes as it is.
  try {
    policy ??= window.trustedTypes?.createPolicy('lit-html', asItIs) ?? asItIs;
  } catch {
    // Not allowed; the page may take plain text all the same, or have a policy for everything.
    policy = asItIs;
  }
  // In a page of XML, a template of its own would want XML.
  const template = document.implementation.createHTMLDocument().createElement('template');
  // TypeScript's own types do not let innerHTML take a TrustedHTML:
  // https://github.com/microsoft/TypeScript/issues/30024
  Reflect.set(template, 'innerHTML', policy.createHTML(markup));
  return template.content;
}

/** Renders a card. Those that are asked for the same share one rendering. */
export function render(model: Model): Rendering {
  const asked = Object.values({ ...model, citations: undefined });
  const known = recent.find((each) => each.asked.every((value, index) => value === asked[index]));
  if (known) return known;
  const markup = card(model).toString();
  const [form = ''] = /<form.*<\/form>/s.exec(markup) ?? [];
  const rendering = { markup, form, asked, copies: copiesOf(markup.replace(form, '')) };
  recent = [rendering, ...recent].slice(0, 9);
  return rendering;
}

/** Most pages have one card, and to copy nodes takes time: so the first gets the parsed ones. */
function* copiesOf(markup: string): Generator<DocumentFragment, never> {
  yield parse(markup);
  const nodes = parse(markup);
  for (;;) yield document.importNode(nodes, true);
}

/** New nodes for a card, with these disclosures open. */
export function createNodes({ copies }: Rendering, open: Iterable<string>): DocumentFragment {
  const nodes = copies.next().value;
  for (const id of open) nodes.querySelector(`details#kic-${id}`)?.setAttribute('open', '');
  return nodes;
}

/** Adds the ids of the disclosures that stand open in a prerendered card. */
export function noteOpenDisclosures(root: ShadowRoot, open: Set<string>): void {
  for (const { id } of root.querySelectorAll('details[open]')) open.add(id.replace('kic-', ''));
}

/** Whether a shadow root shows just what the nodes would. */
export function shows(root: ShadowRoot, nodes: DocumentFragment): boolean {
  return root.lastElementChild?.isEqualNode(nodes.lastElementChild) ?? false;
}

/** Replaces what a shadow root shows; the focus stays on the same control, if that is still there. */
export function replaceContent(root: ShadowRoot, nodes: Node): void {
  // What tells a control from others, whatever the language or the variant.
  const nameOf = (control: Element | null) =>
    [
      control?.part.value,
      control?.getAttribute('href'),
      control?.id,
      control?.parentElement?.id,
    ].join();
  const { activeElement } = root;
  const name = nameOf(activeElement);
  const alike = () => {
    const all = activeElement ? root.querySelectorAll<HTMLElement>('[part], [id]') : [];
    return [...all].filter((each) => nameOf(each) === name);
  };
  const index = alike().findIndex((each) => each === activeElement);
  root.replaceChildren(nodes);
  alike()[index]?.focus({ preventScroll: true });
}
