import { within } from './within.js';

/** Rules that match the element itself and everything around it. */
export const rules = {
  'where everything is unset': { css: '* { all: unset }' },
  'where everything is initial': { css: '* { all: initial !important }' },
  'where everything is reverted': {
    css: '* { all: revert } @layer a { * { all: revert-layer !important } }',
  },
  'where letters are spaced, capital and on high lines': {
    css: '* { letter-spacing: 1em; word-spacing: 1em; text-transform: uppercase; line-height: 3 }',
  },
  'where every rule is important': {
    css: `* { color: red !important; background: blue !important; font: italic small-caps 900 3px/9 monospace !important;
      letter-spacing: 1em !important; text-transform: uppercase !important; text-indent: 3em !important; }`,
  },
  'where important rules stand in layers': {
    css: '@layer first, second; @layer first { * { font-size: 3px !important; color: red !important } } @layer second { * { line-height: 9 } }',
  },
  'where text is aligned, indented and never breaks': {
    css: '* { text-align: justify; text-align-last: right; text-indent: 5em; white-space: pre; text-wrap: nowrap; tab-size: 20 }',
  },
  'where words break anywhere': {
    css: '* { word-break: break-all; line-break: anywhere; hyphens: auto; overflow-wrap: anywhere; hyphenate-character: "@" }',
  },
  'where text is decorated by shadows, strokes and fills': {
    css: `* { text-shadow: 3px 3px red; -webkit-text-fill-color: lime; -webkit-text-stroke: 2px red; text-emphasis: "x" red;
      paint-order: stroke; accent-color: lime; caret-color: lime; scrollbar-color: red lime }`,
  },
  'where fonts are tuned': {
    css: `* { font-feature-settings: "smcp", "zero"; font-variant: small-caps; font-kerning: none; font-stretch: condensed;
      font-synthesis: none; font-optical-sizing: none; font-size-adjust: 1; font-variation-settings: "wght" 900;
      font-language-override: "TRK"; -webkit-font-smoothing: none; text-rendering: geometricPrecision;
      -webkit-text-size-adjust: 300%; text-size-adjust: 300% }`,
  },
  'where everything is invisible': { css: '* { visibility: hidden; color: transparent }' },
  'where the pointer is gone': {
    css: '* { cursor: none; user-select: none; -webkit-user-select: none }',
  },
  'where lists, quotes and tables look different': {
    css: `* { list-style: upper-roman inside; quotes: "<" ">"; border-collapse: collapse; border-spacing: 9px; caption-side: bottom;
      empty-cells: hide; orphans: 9; widows: 9 }`,
  },
  'where everything has a border, a margin and padding': {
    css: '* { margin: 7px; padding: 9px; border: 5px solid; box-sizing: border-box; outline: 3px dotted red; border-radius: 20px }',
  },
  'where everything is animated': {
    css: `* { transition: all 60s !important; animation: blink 60s infinite !important }
      @keyframes blink { from { color: red; font-size: 40px; letter-spacing: 9px } to { color: blue; font-size: 9px } }`,
  },
  'where first letters and lines are huge': {
    css: 'div::first-letter, body::first-letter { font-size: 60px; color: red } body::first-line { font-size: 40px }',
    // It looks for a block's first letter in the shadow trees inside, too. A card would have to be a
    // grid, or to clip what it paints, to be passed over.
    except: ['Chromium'],
  },
  'where something is generated around everything': {
    css: '*::before { content: "★ before "; color: red } *::after { content: " after ★"; font-size: 40px } *::marker { content: "★" }',
  },
  'where selected text, marks and fields look different': {
    css: `*::selection { color: red; background: lime } *::placeholder, *::file-selector-button, ::details-content { color: red; display: none }
      ::-webkit-scrollbar { width: 50px } summary::marker, summary::-webkit-details-marker { display: none } ::backdrop { background: red }`,
  },
  'where every tag of the card has rules': {
    around: within('<main style="width: 720px">', '</main>'),
    css: `a, b, button, details, div, footer, form, h1, h2, h3, h4, input, label, li, ol, p, section, slot, strong, summary, sup, textarea, ul
      { display: none !important; position: absolute !important; color: red !important; font: 3px fantasy !important }`,
  },
  'where every attribute and id of the card has rules': {
    css: `[part], [part]::before, [part~="card"], [dir], [lang], [id], [role], [href], #kic-title, #kic-help, [name], :root [hidden]
      { display: none !important; color: red !important }`,
  },
  'where fallback text must be shown': {
    css: 'kratom-info-card > *, ::slotted(*), kratom-info-card p { display: block !important; position: fixed !important; inset: 0 !important; background: red !important }',
  },
  'where :host, :defined and :root have rules': {
    css: ':host { display: none; color: red } :host(*) { font-size: 99px } :defined { color: red; font-size: 40px } :root * { line-height: 9 }',
  },
  'where the root’s text is small': { css: 'html { font-size: 62.5% } body { font-size: 1.6rem }' },
  'where the root’s text is huge': {
    css: 'html { font-size: 400% } body { font-size: 2em; line-height: 0.5 }',
  },
  'where text has a fixed-width font': { css: '* { font-family: monospace; font-size: 13px }' },
};
