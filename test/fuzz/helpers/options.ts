import * as fc from 'fast-check';
import { attributeNames } from '../../../src/options/attributes.js';
import { attack, text } from './texts.js';

/** What a page may well ask for, rightly or wrongly, by the names of the attributes. */
const usual: Readonly<Record<string, readonly string[]>> = {
  // Most of what can be opened is in the second.
  variant: ['article', 'compact', 'compact', 'compact', 'banner'],
  sections: ['risk', 'symptoms seven-oh', 'risk nothing', ' '],
  'heading-level': ['1', '3', '6', '7', ' 4 ', '2.0', '1e0'],
  theme: ['auto', 'light', 'dark'],
  lang: ['en', 'es', 'PT-br', 'qaa', ''],
  'treatment-url': [
    'https://clinic.example/',
    `https://clinic.example/"><img/src=x/onerror=${attack}>&c='`,
    `https://clinic.example/"onmouseover="${attack}`,
    `javascript:${attack}`,
  ],
  'contact-endpoint': ['https://forms.example/', 'http://localhost:1/', 'http://forms.example/'],
};

/** An attribute of the card, and a value for it. */
export const attribute: fc.Arbitrary<[name: string, value: string]> = fc.oneof(
  ...attributeNames.map((name) =>
    fc.tuple(
      fc.constant(name),
      fc.oneof(
        { arbitrary: fc.constantFrom(...(usual[name] ?? [])), weight: 4 },
        { arbitrary: text, weight: 1 },
      ),
    ),
  ),
);

const propertyOf = (name: string) =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

export const propertyNames = attributeNames.map(propertyOf);

/** A property of the card, and a value for it. A level is a number, as the types say. */
export const property = attribute.map(([name, value]): [name: string, value: string | number] => [
  propertyOf(name),
  name === 'heading-level' ? Number(value) || value : value,
]);

/** Several properties. */
export const options = fc
  .array(property, { maxLength: 5 })
  .map((pairs): Record<string, string | number> => Object.fromEntries(pairs));
