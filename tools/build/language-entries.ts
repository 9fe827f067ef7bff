import type { Plugin } from 'vite';

/**
 * The entries that differ only in their article. They are written here, so that a new language is one
 * line in src/article/all.ts. `script-tag:es` stands for a file that starts the card in Spanish,
 * `module:es` for a module of the npm package that registers it in Spanish, and `react:es` for one
 * with the component for React.
 */
const entries: Record<string, (name: string) => string> = {
  'script-tag': (name) => `
    import { start } from '/src/entries/script-tag.ts';
    import { ${name} } from '/src/article/${name}.ts';
    start(() => ${name});`,
  module: (name) => `
    import { define } from '/src/element/define.ts';
    import { ${name} } from '/src/article/${name}.ts';
    export * from '/src/entries/package.ts';
    define(${name});`,
  react: (name) => `
    import { componentFor } from '/src/entries/react.ts';
    import { ${name} } from '/src/article/${name}.ts';
    export const KratomInfoCard = componentFor(${name});`,
};

/** The entry of the script-tag file in a language, named as its export in src/article/all.ts. */
export const scriptEntry = (name: string) => `script-tag:${name}`;

/** The entry of the npm module in a language. */
export const moduleEntry = (name: string) => `module:${name}`;

/** The entry of the component for React in a language. */
export const reactEntry = (name: string) => `react:${name}`;

/** Gives Vite the code of these entries. */
export function languageEntries(): Plugin {
  return {
    name: 'language-entries',
    // `\0` marks a virtual module: https://vite.dev/guide/api-plugin#virtual-modules-convention
    resolveId: (id) => (/^(script-tag|module|react):\w+$/.test(id) ? `\0${id}` : null),
    load(id) {
      const [, kind = '', name = ''] = /^\0([\w-]+):(\w+)$/.exec(id) ?? [];
      return entries[kind]?.(name);
    },
  };
}
