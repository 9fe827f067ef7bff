import type { Plugin } from 'vite';

/** What the entry of a language does with its article. */
const entries = {
  /** A script-tag file starts the card. */
  'script-tag': (language: string) => `import { ${language} } from '/src/article/${language}.ts';
import { start } from '/src/entries/script-tag.ts';
start(() => ${language});`,
  /** A module of the npm package registers the element, and exports what it consists of. */
  module: (language: string) => `import { ${language} } from '/src/article/${language}.ts';
import { define } from '/src/element/define.ts';
export * from '/src/entries/package.ts';
define(${language});`,
};

/** The script-tag file, or the module, of a language as an entry for the build. */
export function entryOf(kind: keyof typeof entries, language: string): string {
  return `${kind}:${language}`;
}

/** Writes the entries: `script-tag:es` starts the card with `es` from src/article/es.ts. */
export function languageEntries(): Plugin {
  const marked = /^\0?(script-tag|module):(\w+)$/;
  return {
    name: 'language-entries',
    resolveId: (id) => (marked.test(id) ? `\0${id}` : null),
    load(id) {
      const [, kind, language] = marked.exec(id) ?? [];
      if (language === undefined) return null;
      return entries[kind === 'module' ? 'module' : 'script-tag'](language);
    },
  };
}
