import { expect } from '@open-wc/testing';
import { find, rootOf } from './helpers/card.js';
import { builtFile, closePages, openPage, type Page } from './helpers/page.js';

const light = 'rgb(255, 255, 255)';
const dark = 'rgb(19, 25, 28)';

/** The colors behind the cards of a page. */
function surfacesIn({ document, window }: Page): string[] {
  const cards = [...document.querySelectorAll('kratom-info-card')];
  return cards.map(
    (card) => window.getComputedStyle(find(rootOf(card), '[part~="card"]')).backgroundColor,
  );
}

const body = ['', 'theme="auto"', 'theme="light"', 'theme="dark"']
  .map((theme) => `<kratom-info-card ${theme}></kratom-info-card>`)
  .join('');
const script = `<script src="${builtFile}"></script>`;

/** Ways in which a page says whether it is dark, and how it changes its mind. */
const ways: Record<
  string,
  { readonly head: string; readonly turn: (page: Document, scheme: string) => void }
> = {
  'a property of its root': {
    head: '',
    turn: ({ documentElement }, scheme) => {
      documentElement.style.colorScheme = scheme;
    },
  },
  'a class of its body': {
    head: '<style>body { color-scheme: light } body.dark { color-scheme: dark }</style>',
    turn: (page, scheme) => page.body.classList.toggle('dark', scheme === 'dark'),
  },
  'a meta element': {
    head: '<meta name="color-scheme" content="light">',
    turn: (page, scheme) => {
      find(page, 'meta[name="color-scheme"]').setAttribute('content', scheme);
    },
  },
};

describe('a page that turns dark and light while it is read', () => {
  afterEach(closePages);

  for (const [way, { head, turn }] of Object.entries(ways)) {
    it(`with ${way} takes along the cards that have no theme of their own`, async () => {
      const page = await openPage({ head: head + script, body });

      for (const scheme of ['light', 'dark', 'light']) {
        turn(page.document, scheme);

        const its = scheme === 'dark' ? dark : light;
        expect(surfacesIn(page)).to.deep.equal([its, its, light, dark]);
      }
    });
  }
});
