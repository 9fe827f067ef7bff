import type { Plugin } from 'vite';

/** The script-tag file of a language, as an entry for the build. */
export function scriptEntry(language: string): string {
  return `script-tag:${language}`;
}

/** Writes the entries: `script-tag:es` starts the card with `es` from src/article/es.ts. */
export function scriptEntries(): Plugin {
  const marked = /^\0?script-tag:(\w+)$/;
  return {
    name: 'script-entries',
    resolveId: (id) => (marked.test(id) ? `\0${id}` : null),
    load(id) {
      const [, language] = marked.exec(id) ?? [];
      if (language === undefined) return null;
      return `import { ${language} } from '/src/article/${language}.ts';
import { start } from '/src/script-tag.ts';
start(() => ${language});`;
    },
  };
}
