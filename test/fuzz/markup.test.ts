import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { en } from '../../src/article/en.js';
import { provider } from '../../src/article/provider.js';
import { readOptions } from '../../src/options/read-options.js';
import { cited } from '../../src/view/citation.js';
import { html, type Value } from '../../src/view/html.js';
import { citedIn, modelOf } from '../../src/view/model.js';
import { holds } from './helpers/holds.js';
import { asAttribute, asText } from './helpers/parsed.js';
import { text } from './helpers/texts.js';

function parse(markup: unknown): HTMLElement {
  const holder = document.createElement('div');
  holder.innerHTML = String(markup);
  return holder;
}

/** Values of a template and the words that they stand for. */
const values = fc.letrec<{ value: [Value, string]; list: [Value, string] }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    text.map((words): [Value, string] => [words, words]),
    fc.double().map((number): [Value, string] => [number, String(number)]),
    fc.constantFrom<[Value, string]>([false, ''], [undefined, ''], [html``, '']),
    text.map((words): [Value, string] => [html`${words}`, words]),
    tie('list'),
  ),
  list: fc
    .array(tie('value'), { maxLength: 3 })
    .map((all): [Value, string] => [
      all.map(([value]) => value),
      all.map(([, words]) => words).join(''),
    ]),
}));

describe('markup', () => {
  holds('shows every value as the words that it is', 1, values.value, ([value, words]) => {
    const holder = parse(html`<p title="${value}">${value}</p>`);

    expect(holder.innerHTML).to.match(/^<p title="[^"]*">[^<]*<\/p>$/);
    expect(holder.querySelector('p')?.title).to.equal(asAttribute(words));
    expect(holder.textContent).to.equal(asText(words));
  });

  holds('makes links of the numbers of sources, and of nothing else', 1, text, (words) => {
    const model = modelOf(
      en,
      provider,
      readOptions({}, en, () => undefined),
    );
    const holder = parse(cited(model, words));

    const notes = [...words.matchAll(/ \[(\d+(?:, \d+)*)\]/g)].map(([, note = '']) => note);
    const numbers = notes.flatMap((note) => note.split(', '));
    const links = [...holder.querySelectorAll('a')].map((link) => link.textContent);
    expect(new Set(links)).to.deep.equal(new Set(notes));
    expect(links).to.have.lengthOf(new Set(notes).size);
    expect([...citedIn([words])]).to.deep.equal([...new Set(numbers.map(Number))]);
    for (const element of holder.querySelectorAll('*')) {
      expect(['sup', 'a', 'span']).to.include(element.localName);
    }
  });
});
