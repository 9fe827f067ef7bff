import { expect } from '@open-wc/testing';
import { en } from '../../src/article/en.js';
import { provider } from '../../src/article/provider.js';
import { renderingOf } from '../../src/element/nodes.js';
import type { CardOptions } from '../../src/options/options.js';
import { readOptions } from '../../src/options/read-options.js';
import { card } from '../../src/view/card.js';
import { modelOf, type Model } from '../../src/view/model.js';

const everything: CardOptions = {
  sections: 'symptoms risk',
  treatmentUrl: 'https://clinic.example/',
  contactEndpoint: 'https://clinic.example/contact',
};

function model(options: CardOptions): Model {
  const values = readOptions(options, en, (message) => {
    throw new Error(message);
  });
  return modelOf(en, provider, values);
}

describe('a model', () => {
  for (const variant of ['article', 'compact', 'banner'] as const) {
    it(`gives the same markup each time it is rendered, as ${variant}`, () => {
      const asked = model({ ...everything, variant });

      expect(card(asked).toString()).to.equal(card(asked).toString());
    });
  }
});

describe('cards that ask for the same', () => {
  it('share one rendering, also with a choice of sections', () => {
    expect(renderingOf(model(everything))).to.equal(renderingOf(model({ ...everything })));
  });

  it('share none with cards that ask for something else', () => {
    const other = model({ ...everything, sections: 'risk' });

    expect(renderingOf(other)).not.to.equal(renderingOf(model(everything)));
  });

  it('have nodes of their own', () => {
    const rendering = renderingOf(model(everything));

    expect(rendering.createNodes([])).not.to.equal(rendering.createNodes([]));
  });
});
