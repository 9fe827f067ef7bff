import { readFile } from 'node:fs/promises';
import { buildElements } from '../build.js';
import { snippetsFor } from './snippets.js';
import { withoutMeasures } from './without-measures.js';

const dist = new URL('../../../dist/', import.meta.url);
const { renderCard } = await import(new URL('server.js', dist));

/** Stands for the address of the host, which is not known before it is there. */
export const host = 'https://cards.example/';

/** The whole card: with the link to the treatment page, and with the form. */
const options = {
  'treatment-url': 'https://clinic.example/treatment',
  'contact-endpoint': `${host}contact`,
};

/** What the others are compared with. */
export const limit = 'handwritten';

/** What each contestant is, in the order of the tables. */
export const descriptions = {
  script: 'This project’s script snippet',
  prerendered: 'This project’s snippet without JavaScript',
  iframe: 'This project’s page in a frame',
  handwritten: 'An element written by hand, without a framework',
  plain: 'The same HTML and CSS in the page itself',
  react: 'An element made with React',
  preact: 'An element made with Preact',
  vue: 'An element made with Vue',
  svelte: 'An element made with Svelte',
};

const attributes = Object.entries(options)
  .map(([name, value]) => ` ${name}="${value}"`)
  .join('');

/**
 * The card's links as its script activates them, which whoever writes the markup by hand would do at
 * once.
 */
const withLinks = (html) =>
  html
    .replace(/ data-kic-place="(.*?)"/g, ' href="#kic-$1"')
    .replace(/ data-kic-label="/g, ' aria-label="')
    .replace(/ title="[^"]*"/g, '');

/** The card's markup and styles, as they leave the project's own renderer. */
export async function renderedCard(more) {
  const rendered = renderCard({
    treatmentUrl: options['treatment-url'],
    contactEndpoint: options['contact-endpoint'],
    host,
    ...more,
  });
  const [, shadow = ''] = /<template shadowrootmode="open">(.*)<\/template>/s.exec(rendered) ?? [];
  const [style, css] = /<style><!--(.*?)--><\/style>/s.exec(shadow) ?? [];
  return { html: withLinks(shadow.replace(style, '')), css: withoutMeasures(css) };
}

/** What the components of the frameworks show. */
function data() {
  const { article, provider } = JSON.parse(renderCard({ format: 'json' }));
  return {
    article,
    provider,
    treatmentUrl: options['treatment-url'],
    contactEndpoint: options['contact-endpoint'],
  };
}

const textOf = (path) => readFile(new URL(path, dist), 'utf8');

/**
 * Everyone who shows the card:
 * - `body`: what stands in a page
 * - `files`: what the host sends to that page, by its path
 * - `element`: the bare element, where a page has loaded `script` before
 */
export async function gatherContestants(browser) {
  const { html, css } = await renderedCard();
  const built = await buildElements({ html, css, data: data() });
  const snippets = await snippetsFor(browser, { ...options, host });
  const script = await textOf('kratom-info-card.js');

  const own = {
    script: {
      body: snippets.script,
      files: { 'kratom-info-card.js': script },
      element: `<kratom-info-card${attributes}></kratom-info-card>`,
      script,
    },
    prerendered: { body: snippets['no-javascript'], files: {} },
    iframe: {
      body: snippets.iframe,
      files: {
        'embed.html': (await textOf('embed.html')).replaceAll('https://HOST', new URL(host).origin),
        'embed.css': await textOf('embed.css'),
        'embed.js': await textOf('embed.js'),
        'kratom-info-card.js': script,
      },
    },
  };

  // Slots mean nothing outside of a shadow root.
  const plain = html.replace(/<slot [^>]*><\/slot>/g, '');
  const others = Object.entries(built).map(([name, code]) => {
    const path = `bench/${name}.js`;
    const element = '<bench-card></bench-card>';
    const body = `${element}\n<script async src="${host}${path}"></script>`;
    return [name, { body, files: { [path]: code }, element, script: code }];
  });

  const all = {
    ...own,
    plain: { body: `<style>${css}</style>${plain}`, files: {}, element: plain, style: css },
    ...Object.fromEntries(others),
  };
  return Object.keys(descriptions).map((name) => ({ name, ...all[name] }));
}
