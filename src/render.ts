import type { Html } from './view/html.js';

const asItIs = { createHTML: (markup: string) => markup };

let policy: { createHTML(markup: string): unknown } | undefined;
let parsed: { readonly markup: string; readonly template: HTMLTemplateElement } | undefined;

function parse(markup: string): HTMLTemplateElement {
  // A page that requires Trusted Types lists the policies it allows; it already knows Lit's name.
  // `html` has escaped every value, so the markup passes as it is.
  policy ??= window.trustedTypes?.createPolicy('lit-html', asItIs) ?? asItIs;
  const template = document.createElement('template');
  // TypeScript's own types do not let innerHTML take a TrustedHTML:
  // https://github.com/microsoft/TypeScript/issues/30024
  Reflect.set(template, 'innerHTML', policy.createHTML(markup));
  return template;
}

/** New nodes for a part of a card. */
export function fragment(markup: Html): DocumentFragment {
  return parse(markup.toString()).content;
}

/** New nodes for a card. Cards that say the same are copies of one parsed template. */
export function createNodes(markup: string, open: Iterable<string>): DocumentFragment {
  if (parsed?.markup !== markup) parsed = { markup, template: parse(markup) };
  const nodes = document.importNode(parsed.template.content, true);
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
  const alike = () =>
    [...root.querySelectorAll<HTMLElement>('[part], [id]')].filter((each) => nameOf(each) === name);
  const index = alike().findIndex((each) => each === activeElement);
  root.replaceChildren(nodes);
  alike()[index]?.focus({ preventScroll: true });
}
