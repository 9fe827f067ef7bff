import { expectWell } from './helpers/invariants.js';
import {
  addElsewhere,
  addLanguage,
  click,
  goTo,
  importCopy,
  move,
  replace,
  replaceByOdd,
  rest,
  setOddProperty,
  setPageLanguage,
  setProperty,
  toggle,
  toggleAttribute,
  update,
  type Operation,
} from './helpers/operations.js';

/** A sequence that once failed, as it was printed, under what it taught. */
function taught(sentence: string, ...operations: readonly Operation[]): void {
  it(sentence, () => expectWell(operations));
}

describe('a card', () => {
  taught('has its styles in another document', move(0, 'frame'), rest());

  taught('has its styles in another document that it comes to first', addElsewhere('frame'));

  taught('has its styles back in the page', move(0, 'windowless document'), rest());

  taught(
    'follows its links and notes its disclosures in another document',
    setProperty(0, 'variant', 'compact'),
    move(0, 'frame'),
    rest(),
    toggle(0, 0),
    click(0, 9),
  );

  taught(
    'follows its links and notes its disclosures when another document has copied it',
    importCopy(0, 'frame'),
    setProperty(1, 'variant', 'compact'),
    rest(),
    toggle(1, 0),
    click(1, 9),
  );

  for (const name of ['variant', 'sections', 'headingLevel', 'lang']) {
    taught(`shows itself with a symbol for its ${name}`, setOddProperty(0, name, 'a symbol'));
    taught(
      `shows itself with an object that has no text for its ${name}`,
      setOddProperty(0, name, 'an object without a prototype'),
    );
  }

  taught(
    'refuses an article that fails with what has no text',
    replaceByOdd(0, 'article', 'a getter that fails with an object without a prototype'),
  );

  taught(
    'shows a provider with half of a character in its name',
    replace(0, 'provider', [{ at: 'name', put: '\ud83d' }]),
  );

  taught(
    'shows a note without a heading',
    replace(0, 'article', [{ drop: 'sections.1.blocks.4.heading' }]),
  );

  taught(
    'refuses an object in the place of the notice of a translation',
    replace(0, 'article', [{ at: 'translationNotice', put: { toString: 1, valueOf: null } }]),
  );

  taught(
    'finds a source whose number begins with a zero',
    replace(0, 'article', [{ at: 'opening.0', put: 'A claim. [007]' }]),
  );

  taught(
    'looks for the sources at the beginning of a text, too',
    replace(0, 'article', [{ at: 'emergency.text.1', put: '[99] A claim.' }]),
  );

  taught(
    'notices at once that an empty lang is not that of the page',
    addLanguage('es'),
    setPageLanguage('es'),
    update(0),
    toggleAttribute(0, 'lang'),
  );

  taught(
    'tells of the section that the address opens as soon as it comes',
    addElsewhere('template'),
    setProperty(0, 'variant', 'compact'),
    goTo('kic-sources'),
  );
});
