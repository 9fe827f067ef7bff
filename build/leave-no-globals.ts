import type { Plugin } from 'vite';

/**
 * What Lit leaves on the page's global object: its version, and a place for the metadata of
 * decorators. The card promises its pages no global but the element, and uses no decorators.
 * Lit has no setting for this: https://github.com/lit/lit/blob/main/packages/reactive-element/src/reactive-element.ts
 */
const globals: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/,\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, ''],
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
  [/this\[Symbol\.metadata\]/, 'null'],
  [/\w+\.reactiveElementPolyfillSupport/, 'undefined'],
];

/** Removes them from the script. Fails when a version of Lit has them in another form. */
export function leaveNoGlobals(): Plugin {
  return {
    name: 'leave-no-globals',
    transform: {
      filter: { id: /\/@lit\/reactive-element\/reactive-element\.js$/ },
      handler(code) {
        return globals.reduce((text, [pattern, replacement]) => {
          if (!pattern.test(text)) this.error(`Lit has changed: ${String(pattern)} is not there.`);
          return text.replace(pattern, replacement);
        }, code);
      },
    },
  };
}
