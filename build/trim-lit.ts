import type { Plugin } from 'vite';

type Replacement = readonly [pattern: RegExp, replacement: string];

/**
 * What Lit leaves on the page's global object: its version, and a place for the metadata of
 * decorators. The card promises its pages no global but the element, and uses no decorators.
 * Lit has no setting for this: https://github.com/lit/lit/blob/main/packages/reactive-element/src/reactive-element.ts
 */
const globals: readonly Replacement[] = [
  [/,\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, ''],
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
  [/this\[Symbol\.metadata\]/, 'null'],
  [/\w+\.reactiveElementPolyfillSupport/, 'undefined'],
];

/**
 * Browsers without constructable stylesheets (Safari before 16.4) never get as far as Lit: see
 * src/script-tag.ts. Without its way around them, Lit is some 300 bytes smaller.
 */
const stylesheets: readonly Replacement[] = [
  [/\w+\.ShadowRoot&&\(.+?"replace"in CSSStyleSheet\.prototype/, 'true'],
];

/** Takes out of Lit what the script-tag files must not, or need not, have. */
export function trimLit(): Plugin {
  return {
    name: 'trim-lit',
    transform: {
      filter: { id: /\/@lit\/reactive-element\/(reactive-element|css-tag)\.js$/ },
      handler(code, id) {
        const replacements = id.endsWith('css-tag.js') ? stylesheets : globals;
        return replacements.reduce((text, [pattern, replacement]) => {
          if (!pattern.test(text)) this.error(`Lit has changed: ${String(pattern)} is not there.`);
          return text.replace(pattern, replacement);
        }, code);
      },
    },
  };
}
