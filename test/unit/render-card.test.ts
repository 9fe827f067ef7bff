import { expect } from '@open-wc/testing';
import { en } from '../../src/article/en.js';
import { provider } from '../../src/article/provider.js';
import { renderCard, type RenderOptions } from '../../src/entries/server.js';
import { styles } from '../../src/styles/styles.js';
import { articleWith, providerWith } from './helpers/bundled.js';
import { find, variants } from './helpers/card.js';
import { listenToConsole } from './helpers/console.js';

/** The markup as a page's parser reads it, without running anything. */
function parse(markup: string): Document {
  return new DOMParser().parseFromString(markup, 'text/html');
}

/** What stands in the declared shadow root. */
function shadowOf(options: RenderOptions = {}): DocumentFragment {
  const template = find(parse(renderCard(options)), 'template');
  if (!(template instanceof HTMLTemplateElement)) throw new Error('There is no template.');
  return template.content;
}

describe('renderCard', () => {
  const said = listenToConsole();

  it('declares an open shadow root with the whole card and its stylesheet', () => {
    const template = find(parse(renderCard()), 'kratom-info-card > template');
    expect(template.getAttribute('shadowrootmode')).to.equal('open');
    const shadow = shadowOf();
    expect(find(shadow, 'style').textContent).to.contain(styles);
    expect(find(shadow, '[part=title]').textContent).to.equal(en.title);
  });

  it('leaves no styles to read where a page takes the tags away', () => {
    const page = document.createElement('div');
    page.append(shadowOf());
    const style = find(page, 'style');
    style.outerHTML = style.innerHTML;
    expect(page.textContent.trim()).to.satisfy((text: string) => text.startsWith(en.title));
  });

  for (const variant of variants) {
    it(`renders the ${variant} variant`, () => {
      expect(shadowOf({ variant }).querySelector(`[part~=${variant}]`)).to.exist;
    });
  }

  it('carries the options as attributes, so that the script shows the same card', () => {
    const markup = renderCard({
      variant: 'compact',
      sections: 'risk symptoms',
      headingLevel: 3,
      theme: 'dark',
      treatmentUrl: 'https://clinic.example/?a="b"&c',
      lang: 'en-GB',
    });
    const card = find(parse(markup), 'kratom-info-card');
    const attributes = [...card.attributes].map(({ name, value }) => [name, value]);
    expect(attributes).to.deep.equal([
      ['sections', 'risk symptoms'],
      ['variant', 'compact'],
      ['theme', 'dark'],
      ['heading-level', '3'],
      ['treatment-url', 'https://clinic.example/?a="b"&c'],
      ['lang', 'en-GB'],
    ]);
  });

  it('leaves out attributes that would only say the default', () => {
    const card = find(
      parse(renderCard({ variant: 'article', headingLevel: 2 })),
      'kratom-info-card',
    );
    expect(card.attributes).to.have.lengthOf(0);
  });

  it('renders plain HTML without custom tags, slots, parts, styles or scripts', () => {
    const { body } = parse(renderCard({ format: 'html' }));
    const names = new Set([...body.querySelectorAll('*')].map(({ localName }) => localName));
    for (const name of names)
      expect(name).to.match(/^(?!slot|style|script|template)[a-z][a-z1-6]*$/);
    const attributes = new Set(
      [...body.querySelectorAll('*')].flatMap((element) => element.getAttributeNames()),
    );
    expect([...attributes].sort()).to.deep.equal(['dir', 'href', 'lang', 'rel']);
  });

  it('renders the words and the provider as JSON', () => {
    const words: unknown = JSON.parse(JSON.stringify({ article: en, provider }));
    expect(JSON.parse(renderCard({ format: 'json' }))).to.deep.equal(words);
  });

  it('shows another text and another provider', () => {
    const markup = renderCard({
      article: articleWith({ title: 'Kratom & you' }),
      provider: providerWith({ phone: '+49 30 1234567' }),
    });
    expect(markup).to.contain('Kratom &amp; you').and.to.contain('tel:+49301234567');
  });

  it('throws an error that names the mistake in another text', () => {
    const article = articleWith({ title: '<b>Kratom</b>' });
    expect(() => renderCard({ article })).to.throw('article.title must be text without HTML');
  });

  it('warns of an option that cannot be used, and renders the default', () => {
    const treatmentUrl = 'javascript:alert(1)';
    expect(renderCard({ treatmentUrl })).to.equal(renderCard());
    expect(said).to.have.lengthOf(1);
    expect(said[0])
      .to.contain('treatment-url')
      .and.to.contain(treatmentUrl)
      .and.to.contain('https://');
  });

  it('escapes an address that tries to leave its attribute', () => {
    const treatmentUrl = 'https://clinic.example/"><script>alert(1)</script>';
    const shadow = shadowOf({ treatmentUrl });
    expect(shadow.querySelector('script')).to.be.null;
    expect(find(shadow, '[data-kic-action=visit]').getAttribute('href')).to.equal(treatmentUrl);
  });
});
