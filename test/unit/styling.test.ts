import { expect, fixture } from '@open-wc/testing';
import { styles } from '../../src/styles/styles.js';
import { allByRole, byRole } from './helpers/by-role.js';
import { find, rootOf, showCard, showCardWithin, variants } from './helpers/card.js';
import { builtFile, closePages, openPage } from './helpers/page.js';

/** A property that a page may set, a value for it, and where the value shows. */
const properties: Record<
  string,
  readonly [value: string, part: string, css: string, shown: string]
> = {
  '--kic-accent': ['rgb(1, 2, 3)', '[part~="call-button"]', 'background-color', 'rgb(1, 2, 3)'],
  '--kic-on-accent': ['rgb(1, 2, 3)', '[part~="call-button"]', 'color', 'rgb(1, 2, 3)'],
  '--kic-text': ['rgb(1, 2, 3)', '[part~="title"]', 'color', 'rgb(1, 2, 3)'],
  '--kic-muted': ['rgb(1, 2, 3)', '[part~="footer"]', 'color', 'rgb(1, 2, 3)'],
  '--kic-surface': ['rgb(1, 2, 3)', '[part~="card"]', 'background-color', 'rgb(1, 2, 3)'],
  '--kic-tint': ['rgb(1, 2, 3)', '[part~="list"]', 'background-color', 'rgb(1, 2, 3)'],
  '--kic-border': ['rgb(1, 2, 3)', '[part~="card"]', 'border-top-color', 'rgb(1, 2, 3)'],
  '--kic-emergency': ['rgb(1, 2, 3)', '[part~="emergency-button"]', 'color', 'rgb(1, 2, 3)'],
  '--kic-radius': ['7px', '[part~="card"]', 'border-top-left-radius', '7px'],
  '--kic-font-family': ['Georgia', 'p', 'font-family', 'Georgia'],
  '--kic-max-width': ['123px', '[part~="card"]', 'width', '123px'],
};

/** The parts that the reference page names. */
const parts = [
  'card',
  'title',
  'heading',
  'short-answer',
  'sentence',
  'lead',
  'label',
  'emergency',
  'emergency-button',
  'calls',
  'call',
  'contents',
  'contents-link',
  'section',
  'list',
  'note',
  'as-of',
  'disclosure',
  'summary',
  'disclosed',
  'citation',
  'boxes',
  'box',
  'help',
  'help-lines',
  'help-button',
  'help-link',
  'provider',
  'advertisement',
  'from',
  'button',
  'call-button',
  'treatment-link',
  'address',
  'directions-link',
  'links',
  'sources',
  'back-link',
  'footer',
  'disclaimer',
  'byline',
];

describe('the custom property', () => {
  for (const [name, [value, part, css, shown]] of Object.entries(properties)) {
    it(`${name} changes the ${css} of ${part}`, async () => {
      const plain = await showCard('theme="light"');
      const card = await showCardWithin(`style="${name}: ${value}"`, 'theme="light"');

      const shownBy = (each: Element) =>
        getComputedStyle(find(rootOf(each), part)).getPropertyValue(css);
      expect(shownBy(card)).to.equal(shown);
      expect(shownBy(plain)).not.to.equal(shown);
    });
  }

  it('has a test here for each that the styles read', () => {
    const read = new Set(styles.match(/--kic-[\w-]+/g));

    expect(Object.keys(properties)).to.have.members([...read]);
  });
});

describe('the part', () => {
  const treatment = 'treatment-url="https://clinic.example/"';

  for (const part of parts) {
    it(`${part} takes the page’s styles`, async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`kratom-info-card::part(${part}) { outline: 3px dotted }`);
      document.adoptedStyleSheets = [sheet];

      const outlines: string[] = [];
      for (const variant of variants) {
        const card = await showCard(`variant="${variant}" ${treatment}`);
        for (const each of rootOf(card).querySelectorAll(`[part~="${part}"]`)) {
          outlines.push(getComputedStyle(each).outlineStyle);
        }
      }
      document.adoptedStyleSheets = [];

      expect(new Set(outlines)).to.deep.equal(new Set(['dotted']));
    });
  }

  it('is in this list, unless it is the name of a variant', async () => {
    const names = new Set<string>();
    for (const variant of variants) {
      const card = await showCard(`variant="${variant}" ${treatment}`);
      for (const each of rootOf(card).querySelectorAll('[part]')) {
        for (const name of each.part) names.add(name);
      }
    }

    expect([...names]).to.have.members([...parts, ...variants]);
  });
});

describe('the slot', () => {
  for (const [slot, edge] of [
    ['header', 'top'],
    ['footer', 'bottom'],
  ] as const) {
    it(`${slot} shows the page’s words at the ${edge} of the card`, async () => {
      const card = await showCard('', `<p slot="${slot}">Ours</p>`);
      const words = find(card, 'p').getBoundingClientRect();
      const box = find(rootOf(card), '[part~="card"]').getBoundingClientRect();
      const title = byRole(card, 'heading', 'How addictive is kratom?').getBoundingClientRect();
      const footer = find(rootOf(card), '[part="footer"]').getBoundingClientRect();

      expect(words.height).to.be.above(0);
      expect(words.top).to.be.at.least(box.top);
      expect(words.bottom).to.be.at.most(box.bottom);
      if (slot === 'header') expect(words.bottom).to.be.at.most(title.top);
      else expect(words.top).to.be.at.least(footer.bottom);
    });

    it(`${slot} is there in every variant`, async () => {
      for (const variant of variants) {
        const card = await showCard(`variant="${variant}"`, `<p slot="${slot}">Ours</p>`);

        expect(find(card, 'p').checkVisibility()).to.be.true;
      }
    });
  }

  it('is not there for children without a slot: they are for pages without the script', async () => {
    const card = await showCard('', '<p>Call 844-486-0671</p>');

    expect(find(card, 'p').checkVisibility()).to.be.false;
    expect(find(card, 'p').getBoundingClientRect().height).to.equal(0);
  });
});

describe('the page’s own styles', () => {
  afterEach(closePages);

  const rules = `
    html { font-size: 62.5%; }
    * { color: red; background: blue; font: italic 9px/3 monospace; letter-spacing: 1em;
        text-transform: uppercase; text-align: right; margin: 9px; padding: 9px; border: 9px solid;
        text-indent: 2em; visibility: hidden; word-spacing: 1em; text-shadow: 1px 1px red; }
    p, a, h2, h3, ul, li, section { display: none; color: red; }`;

  // The width of a card is the page's to give, and must be the same for both cards.
  const room =
    'html, body, kratom-info-card { margin: 0 !important; padding: 0 !important; border: 0 !important; }';

  for (const variant of variants) {
    it(`do not reach the words of the ${variant}`, async () => {
      const element = `<kratom-info-card theme="light" variant="${variant}"></kratom-info-card>`;
      const script = `<script src="${builtFile}"></script>`;
      const plain = await openPage({ head: `<style>${room}</style>`, body: element + script });
      const loud = await openPage({
        head: `<style>${rules}${room}</style>`,
        body: element + script,
      });

      const [expected, actual] = [plain, loud].map(({ document, window }) =>
        ['[part~="card"]', '[part="title"]', 'p', '[part~="call-button"]', '[part="citation"]'].map(
          (selector) => {
            const style = window.getComputedStyle(
              find(rootOf(find(document, 'kratom-info-card')), selector),
            );
            return [
              'color',
              'background-color',
              'display',
              'font-family',
              'font-size',
              'font-style',
              'letter-spacing',
              'line-height',
              'margin-top',
              'padding-top',
              'text-align',
              'text-indent',
              'text-shadow',
              'text-transform',
              'visibility',
              'word-spacing',
            ].map((property) => `${selector} ${property}: ${style.getPropertyValue(property)}`);
          },
        ),
      );
      expect(actual).to.deep.equal(expected);
    });
  }

  it('are not changed by the card', async () => {
    const before = await fixture('<p>Words</p>');
    const style = JSON.stringify([...getComputedStyle(before)]);

    await showCard();

    expect(JSON.stringify([...getComputedStyle(before)])).to.equal(style);
    expect(document.adoptedStyleSheets).to.have.lengthOf(0);
  });

  it('can hide a card', async () => {
    const card = await showCard('hidden');

    expect(card.checkVisibility()).to.be.false;
  });
});

describe('on a narrow phone', () => {
  afterEach(closePages);

  /** Otherwise what is far from the window, as all is before the first frame, has no size. */
  const everywhere = `::part(article), ::part(boxes), ::part(section) { content-visibility: visible }`;

  for (const variant of variants) {
    for (const width of [320, 280]) {
      it(`the ${variant} fits into ${width} pixels`, async () => {
        const { document } = await openPage({
          head: `<style>body { margin: 0 } ${everywhere}</style>`,
          body: `<kratom-info-card variant="${variant}" treatment-url="https://clinic.example/"></kratom-info-card><script src="${builtFile}"></script>`,
          width,
        });
        const card = find(document, 'kratom-info-card');
        for (const details of rootOf(card).querySelectorAll('details')) details.open = true;

        expect(document.documentElement.scrollWidth).to.be.at.most(width);
        for (const each of rootOf(card).querySelectorAll('*')) {
          const { left, right } = each.getBoundingClientRect();
          expect(left).to.be.at.least(0);
          expect(Math.floor(right)).to.be.at.most(width);
        }
      });
    }

    it(`the buttons of the ${variant} are high enough for a thumb`, async () => {
      const { document } = await openPage({
        head: `<style>${everywhere}</style>`,
        body: `<kratom-info-card variant="${variant}" treatment-url="https://clinic.example/"></kratom-info-card><script src="${builtFile}"></script>`,
        width: 320,
      });
      const card = find(document, 'kratom-info-card');
      const buttons = allByRole(
        card,
        'link',
        /^(Call|Text) .{8,}|FindTreatment|addiction treatment/,
      );

      expect(buttons.length).to.be.at.least(2);
      for (const button of buttons) {
        expect(button.getBoundingClientRect().height, button.textContent).to.be.at.least(44);
      }
    });
  }
});
