import { existsSync } from 'node:fs';
import { html, type Html } from '../../src/view/html.ts';

/** Whether a page of the demo is there: the benchmark writes one of them. */
export const isThere = (file: string) => existsSync(new URL(`../${file}`, import.meta.url));

/** The pages that every page leads to, by what they are called there. */
const pages = Object.entries({
  'index.html': 'Builder',
  'gallery.html': 'Gallery',
  'theming.html': 'Theming',
  'reference.html': 'Reference',
  'policies.html': 'Policies',
  'performance.html': 'Performance',
  'content.html': 'Content and sources',
  'accessibility.html': 'Accessibility',
  'privacy.html': 'Privacy',
}).filter(([file]) => isThere(file));

/** The way to the other pages, and past them. */
export function navigation(current: string): Html {
  const items = pages.map(([file, name]) => {
    const here = file === current && html` aria-current="page"`;
    return html`<li><a href="${file}"${here}>${name}</a></li>`;
  });
  return html`<a class="skip" href="#main">Skip to the content</a>
<nav class="site" aria-label="Site"><ul>${items}</ul></nav>`;
}
