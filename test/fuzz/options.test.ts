import { expect } from '@open-wc/testing';
import { en } from '../../src/article/en.js';
import { provider } from '../../src/article/provider.js';
import { modelOf, themes } from '../../src/options/attributes.js';
import { variants } from '../../src/view/model.js';
import { holds } from './helpers/holds.js';
import { options } from './helpers/options.js';

describe('the options of a card', () => {
  holds('always make a card, and say once what cannot be used', 1, options, (given) => {
    const said: string[] = [];
    const model = modelOf(en, provider, given, (message) => said.push(message));

    expect(variants).to.include(model.variant);
    expect(themes).to.include(model.theme);
    expect([1, 2, 3, 4, 5, 6]).to.include(model.headingLevel);
    expect(new Set(said).size).to.equal(said.length);
    for (const message of said)
      expect(message).to.match(/^[a-z-]+=".*" cannot be used\. Allowed: ./s);
  });

  holds('that a card has come to ask for nothing else', 1, options, (given) => {
    const { variant, theme, headingLevel, sections, treatmentUrl, contactEndpoint } = modelOf(
      en,
      provider,
      given,
      () => undefined,
    );
    const said: string[] = [];
    const again = modelOf(
      en,
      provider,
      {
        variant,
        theme,
        headingLevel,
        treatmentUrl,
        contactEndpoint,
        sections: sections?.join(' '),
      },
      (message) => said.push(message),
    );

    expect(said).to.deep.equal([]);
    expect(again).to.deep.equal({
      ...again,
      variant,
      theme,
      headingLevel,
      sections,
      treatmentUrl,
      contactEndpoint,
    });
  });
});
