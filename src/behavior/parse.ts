import { unshadowed } from './unshadowed.js';

interface Policy {
  createHTML(markup: string): unknown;
}

const noPolicy: Policy = { createHTML: (markup) => markup };

let policy: Policy | undefined;

/**
 * A page that requires Trusted Types lists the policies that it allows. The card uses the name of
 * Lit's policy, which such pages often know. `html` has escaped every value, so the markup passes.
 */
function findPolicy(): Policy {
  try {
    return (
      window.trustedTypes?.createPolicy('lit-html', { createHTML: (markup) => markup }) ?? noPolicy
    );
  } catch {
    // The name is not allowed. The page may still take plain text, or have a policy for everything.
    return noPolicy;
  }
}

/** The nodes of markup that the card's views have made. */
export function parse(markup: string): DocumentFragment {
  policy ??= findPolicy();
  // Not a template of the page's own document: in a page of XML it would parse XML.
  const template = unshadowed(document)
    .implementation.createHTMLDocument()
    .createElement('template');
  // TypeScript does not let innerHTML take a TrustedHTML:
  // https://github.com/microsoft/TypeScript/issues/30024
  Reflect.set(template, 'innerHTML', policy.createHTML(markup));
  return template.content;
}
