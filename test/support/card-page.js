import { open } from './browsers.js';
import { dist } from './host.js';
import { layOutAll } from './lay-out-all.js';
import { whenUpgraded } from './read.js';

const { articles, folderOf } = await import(new URL('server.js', dist));

export const languages = articles.map(({ lang }) => lang);
export const articleIn = (language) => articles.find(({ lang }) => lang === language);

/** Pairs of a card's theme and its page's color scheme. */
export const looks = [
  { theme: 'light', scheme: 'light' },
  { theme: 'dark', scheme: 'light' },
  { theme: 'auto', scheme: 'light' },
  { theme: 'auto', scheme: 'dark' },
];

export const label = ({ theme, scheme }) => (theme === 'auto' ? `auto on ${scheme}` : theme);

/** Attributes that add a treatment link and a form. */
const extras = {
  'treatment-url': 'https://clinic.example/treatment',
  'contact-endpoint': 'https://clinic.example/requests',
};

/**
 * Opens a page that has no fault of its own, with a card of one language between two links. The card
 * has all parts that a page can ask for, or those that are named. All of it is laid out.
 */
export async function openCardPage(
  { host, site, browser },
  { lang = 'en', width = 1280, parts = Object.keys(extras) } = {},
) {
  const attributes = parts.map((name) => ` ${name}="${extras[name]}"`).join('');
  const address = site.publishStream((response) => {
    response.end(`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Blog</title>
<link rel="icon" href="data:,">
<style>
  body { margin: 0; background: Canvas; color: CanvasText }
  /* High enough for any font: to axe, letters that reach out of their line are covered by the next. */
  h1 { line-height: 2 !important }
</style>
</head>
<body>
<main>
<h1>Blog</h1>
<p><a id="before" href="#before">Before the card</a></p>
<kratom-info-card${attributes}></kratom-info-card>
<p><a id="after" href="#after">After the card</a></p>
</main>
<script src="${host.address}${folderOf(lang)}kratom-info-card.js"></script>
</body>
</html>
`);
  });
  const page = await open(browser, address, { width });
  await whenUpgraded(page);
  await layOutAll(page);
  return page;
}

/** Changes what the card on such a page shows. All disclosures stand open, unless `isOpen` is false. */
export const show = (page, { variant, theme = 'auto', scheme = 'light', isOpen = true }) =>
  page.evaluate(
    async (shown) => {
      document.documentElement.style.colorScheme = shown.scheme;
      const card = document.querySelector('kratom-info-card');
      Object.assign(card, { variant: shown.variant, theme: shown.theme });
      await card.updateComplete;
      for (const details of card.shadowRoot.querySelectorAll('details')) {
        details.open = shown.isOpen;
      }
    },
    { variant, theme, scheme, isOpen },
  );
