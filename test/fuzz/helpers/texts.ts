import * as fc from 'fast-check';

/** What a string would call if it ever ran as a script. The stage watches for it. */
export const attack = 'pwned()';

/** Each tries to be more than words: markup, a placeholder, a citation, a name, an address. */
const hostile = [
  '',
  ' ',
  `<img src=x onerror=${attack}>`,
  `"><script>${attack}</script>`,
  `'" onmouseover="${attack}" autofocus onfocus="${attack}`,
  `</template></details></section><iframe srcdoc="<script>${attack}</script>">`,
  `--><svg onload=${attack}>`,
  `< img src=x onerror=${attack} >`,
  `&lt;img src=x onerror=${attack}&gt;`,
  '&amp;quot;&#34;&#x3c;',
  'a < b && c > "d"',
  `javascript:${attack}`,
  `https://a.example/"><img src=x onerror=${attack}>`,
  `https://a.example/"><img/src=x/onerror=${attack}>`,
  `https://a.example/"onmouseover="${attack}`,
  `https://a.example/?a=1&b='"`,
  `{{constructor.constructor('${attack}')()}}`,
  `\${${attack}}`,
  '{name} {shortName} {phone} {number} {date} {count} {author}',
  '{constructor} {__proto__}',
  ' [1, 2]',
  'A claim. [1] [2, 3] [1]',
  '[4] [0] [99] [1,2]',
  'A claim. [007]',
  '[99] A claim.',
  '__proto__',
  'constructor',
  'kic-title',
  '#kic-help',
  'symptoms risk',
  '\ud83d',
  '\udc00 \ud800',
  '\u202eRTL\u2066',
  'a\u0000b',
  '\r\n\t\u2028\ufeff\u00a0',
  '😀👩‍👩‍👧‍👦e\u0301',
  'x'.repeat(4000),
];

/** Any string at all, with halves of characters in it too. */
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
);

/** A string that somebody may put where words are expected. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom(...hostile), weight: 3 },
  { arbitrary: anything, weight: 1 },
  {
    arbitrary: fc.tuple(fc.constantFrom(...hostile), anything).map((both) => both.join('')),
    weight: 1,
  },
);

/** Words that an article may have: something to read, and nothing that looks like a tag. */
export const words: fc.Arbitrary<string> = text.map(
  (each) => `w${each.replace(/<(?=[a-z!/?])/gi, '< ')}`,
);
