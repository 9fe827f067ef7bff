import type { Plugin } from 'vite';
import type { Html } from '../../src/view/html.ts';
import { content } from './content.ts';
import { gallery } from './gallery.ts';
import { navigation } from './navigation.ts';
import { performance } from './performance/index.ts';
import { policies } from './policies.ts';
import { reference } from './reference.ts';
import { theming } from './theming.ts';

/** Generated markup, by the comment that it replaces: `<!-- reference: parts -->`. */
const generated: Readonly<Record<string, Readonly<Record<string, Html>>>> = {
  content,
  gallery,
  performance,
  policies,
  reference,
  theming,
};

/** These show how the card looks on a page of somebody else. */
const samples = ['partner.html', 'preview.html'];

/** Gives each page the way to the others, and what is made from the card's own data. */
export function sitePages(): Plugin {
  return {
    name: 'site-pages',
    transformIndexHtml: {
      // Vite would otherwise look for the stylesheets of prerendered cards among the sources.
      order: 'post',
      handler(page, { path }) {
        const file = path.slice(path.lastIndexOf('/') + 1) || 'index.html';
        if (samples.includes(file)) return page;
        return page
          .replace(/<!-- (\w+): ([\w-]+) -->/g, (_, group: string, name: string) => {
            const markup = generated[group]?.[name];
            if (markup === undefined) throw new Error(`${file} asks for ${group}: ${name}.`);
            return markup.toString();
          })
          .replace(/<body[^>]*>/, (start) => `${start}\n${navigation(file).toString()}`)
          .replace('<main', '<main id="main" tabindex="-1"');
      },
    },
  };
}
