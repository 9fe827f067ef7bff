import { within } from './within.js';

/** Pages that are different as a whole. */
export const documents = {
  'in quirks mode': {
    doctype: '',
    css: 'body { font-size: 10px; color: red }',
    around: within('<table width="720"><tr><td>', '</td></tr></table>'),
  },
  'in quirks mode of 1999': {
    doctype: '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">',
    around: within('<center><font face="Courier" size="7" color="red">', '</font></center>'),
  },
  'in almost standards mode': {
    doctype:
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
    around: within('<table><tr><td width="720">', '</td></tr></table>'),
  },
  'from right to left': {
    attributes: 'dir="rtl"',
    css: '* { direction: rtl; unicode-bidi: bidi-override }',
  },
  'in a language that is not there': {
    attributes: 'lang="ja"',
    css: ':lang(ja) { font-family: serif; text-transform: full-width; line-break: strict }',
  },
  'with a dark page around': { css: ':root { color-scheme: dark; background: #222; color: #eee }' },
  'with a page that does either': { css: ':root { color-scheme: light dark }' },
  'in a dialog': {
    around: within(
      '<dialog style="position: static; width: 720px; max-width: none; max-height: none">',
      '</dialog>',
    ),
    run: () => {
      document.querySelector('dialog').show();
      // A dialog moves the focus into itself, and the ring shows where it is.
      document.querySelector('kratom-info-card').shadowRoot.activeElement?.blur();
    },
  },
  'in a popover, above all others': {
    css: '[popover] { position: absolute; inset: 0 auto auto 0; width: 720px; overflow: visible }',
    around: within('<div popover="manual">'),
    run: () => document.querySelector('[popover]').showPopover(),
  },
};

/** Other ways to show a page. In Chromium: Puppeteer can set them there only. */
export const media = {
  'on paper': {
    media: { type: 'print' },
    css: '@media print { * { color: red; background: blue; font: 20pt/3 fantasy } }',
  },
  'in forced colors': {
    media: { features: [{ name: 'forced-colors', value: 'active' }] },
    css: '* { forced-color-adjust: none; color: red; background: blue }',
  },
  'for a reader who wants more contrast': {
    media: { features: [{ name: 'prefers-contrast', value: 'more' }] },
    css: '* { color: red; font: 20pt/3 fantasy }',
  },
};
