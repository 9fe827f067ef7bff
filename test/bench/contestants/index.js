import { readFile } from 'node:fs/promises';
import { buildElement, elements } from '../build.js';
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

/** The same for `renderCard`. */
const renderOptions = {
  treatmentUrl: options['treatment-url'],
  contactEndpoint: options['contact-endpoint'],
  host,
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
  const rendered = renderCard({ ...renderOptions, ...more });
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

/** The card in Node: the modules of this project, and what those of others are built from. */
export const forNode = {
  own: Object.fromEntries(
    Object.entries({ renderCard: undefined, html: 'html', json: 'json' }).map(([name, format]) => [
      name,
      `import { renderCard } from ${JSON.stringify(new URL('server.js', dist).href)};
const options = ${JSON.stringify({ ...renderOptions, format })};
export const render = () => renderCard(options);`,
    ]),
  ),
  others: { '@lit-labs/ssr': 'server/lit.js', 'react-dom/server': 'server/react.jsx' },
  async card() {
    return { ...(await renderedCard()), data: data() };
  },
};

/** Whom the bars compare: enough for a quick run. */
const needed = ['script', 'prerendered', 'iframe', 'handwritten', 'plain'];

/** An element of somebody else, built into one file. */
async function gatherElement(name, card) {
  const script = await buildElement(name, card);
  const path = `bench/${name}.js`;
  const element = '<bench-card></bench-card>';
  return {
    body: `${element}\n<script async src="${host}${path}"></script>`,
    files: { [path]: script },
    element,
    script,
  };
}

/** The compact card of one that has variants. */
const withVariant = ({ files, element }) => ({
  files,
  element: element.replace('>', ' variant="compact">'),
});

/** The compact card of whoever wrote the article by hand: another element. */
async function gatherCompactByHand(card) {
  const { html } = await renderedCard({ variant: 'compact' });
  const path = 'bench/handwritten-compact.js';
  return {
    files: { [path]: await buildElement('handwritten', { ...card, html }) },
    element: '<bench-card></bench-card>',
  };
}

/** Adds the Spanish text to the elements that can show several. */
async function spanishForElements() {
  const { article } = JSON.parse(await textOf('es/article.json'));
  const text = JSON.stringify(article);
  return { 'bench/es.js': `customElements.get('bench-card').articles.es = ${text};` };
}

/**
 * Everyone who shows the card:
 * - `body`: what stands in a page
 * - `files`: what the host sends to that page, by its path
 * - `element`: the bare element, where a page has loaded `script` before
 * - `compact`: the bare element of the compact card, and its files
 * - `spanish`: the file that adds the Spanish text
 */
export async function gatherContestants(browser, { isQuick }) {
  const { html, css } = await renderedCard();
  const card = { html, css, data: data() };
  const snippets = await snippetsFor(browser, { ...options, host });
  const script = await textOf('kratom-info-card.js');
  const files = { 'kratom-info-card.js': script };
  const element = `<kratom-info-card${attributes}></kratom-info-card>`;

  const own = {
    script: {
      body: snippets.script,
      files,
      element,
      compact: withVariant({ files, element }),
      spanish: { 'es/kratom-info-card.js': await textOf('es/kratom-info-card.js') },
      script,
    },
    prerendered: { body: snippets['no-javascript'], files: {} },
    iframe: {
      body: snippets.iframe,
      files: {
        'embed.html': (await textOf('embed.html')).replaceAll('https://HOST', new URL(host).origin),
        'embed.css': await textOf('embed.css'),
        'embed.js': await textOf('embed.js'),
        ...files,
      },
    },
  };
  // Slots mean nothing outside of a shadow root.
  const plain = html.replace(/<slot [^>]*><\/slot>/g, '');
  const all = {
    ...own,
    plain: { body: `<style>${css}</style>${plain}`, files: {}, element: plain, style: css },
  };

  const wanted = Object.keys(descriptions).filter((name) => !isQuick || needed.includes(name));
  for (const name of wanted.filter((each) => each in elements)) {
    all[name] = await gatherElement(name, card);
  }
  all.handwritten.compact = await gatherCompactByHand(card);
  const spanish = await spanishForElements();
  for (const name of ['react', 'preact'].filter((each) => wanted.includes(each))) {
    Object.assign(all[name], { compact: withVariant(all[name]), spanish });
  }
  return wanted.map((name) => ({ name, ...all[name] }));
}
