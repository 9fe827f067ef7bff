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

/** Matches a control, and those of its kind, whatever the language or the variant. */
function alike(control: Element): string {
  if (control.matches('summary')) return `#${control.parentElement?.id ?? ''} > summary`;
  const [part, href] = ['part', 'href'].map((name) => control.getAttribute(name) ?? '');
  return `[part="${part}"][href="${href}"]`;
}

/** Replaces what a shadow root shows; the focus stays on the same control, if that is still there. */
export function replaceContent(root: ShadowRoot, nodes: Node): void {
  const { activeElement } = root;
  const selector = activeElement ? alike(activeElement) : 'a';
  const index = [...root.querySelectorAll(selector)].findIndex((each) => each === activeElement);
  root.replaceChildren(nodes);
  root.querySelectorAll<HTMLElement>(selector)[index]?.focus({ preventScroll: true });
}
