import { html, type Html } from '../../src/view/html.ts';

/** The pages that every page leads to, by what they are called there. */
const groups = {
  Embed: {
    'index.html': 'Builder',
    'gallery.html': 'Gallery',
    'theming.html': 'Theming',
    'formats.html': 'Formats',
    'frameworks.html': 'Frameworks',
    'reference.html': 'Reference',
  },
  Operate: {
    'hosting.html': 'Hosting',
    'policies.html': 'Policies',
    'form.html': 'Contact form',
    'releases.html': 'Releases',
  },
  About: {
    'content.html': 'Content and sources',
    'accessibility.html': 'Accessibility',
    'privacy.html': 'Privacy',
    'trust.html': 'Trust',
    'performance.html': 'Performance',
    'decisions.html': 'Decisions',
  },
};

/** The way to the other pages, and past them. */
export function navigation(current: string): Html {
  const items = Object.entries(groups).map(([group, pages]) => {
    const links = Object.entries(pages).map(([file, name]) => {
      const here = file === current && html` aria-current="page"`;
      return html`<li><a href="${file}"${here}>${name}</a></li>`;
    });
    return html`<li><span>${group}</span> <ul>${links}</ul></li>`;
  });
  return html`<a class="skip" href="#main">Skip to the content</a>
<nav class="site" aria-label="Site"><ul>${items}</ul></nav>`;
}
