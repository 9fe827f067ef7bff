import { expect } from '@open-wc/testing';
import { en } from '../../src/article/en.js';
import { optionList } from '../../src/options/options.js';
import { readOptions } from '../../src/options/read-options.js';
import { holds } from './helpers/holds.js';
import { options } from './helpers/options.js';

describe('the options of a card', () => {
  holds('always have a value that can be used, and say once what cannot', 1, options, (given) => {
    const said: string[] = [];
    const values: Readonly<Record<string, string | number>> = readOptions(given, en, (message) =>
      said.push(message),
    );

    for (const [name, { standard, parse }] of optionList) {
      const value = values[name] ?? '';
      expect(value === standard || parse(String(value), en) === value, name).to.be.true;
    }
    expect(new Set(said).size).to.equal(said.length);
    for (const message of said)
      expect(message).to.match(/^[a-z-]+=".*" cannot be used\. Allowed: ./s);
  });

  holds('that were read are read again without a warning', 1, options, (given) => {
    const values = readOptions(given, en, () => undefined);
    const said: string[] = [];
    const again = readOptions(values, en, (message) => said.push(message));

    expect(said).to.deep.equal([]);
    expect(again).to.deep.equal(values);
  });
});
