import * as fc from 'fast-check';
import { attributeNames } from '../../../src/options/attributes.js';
import { en } from '../../../src/article/en.js';
import { provider } from '../../../src/article/provider.js';
import { editsOf } from './edits.js';
import { answer } from './fake-server.js';
import { oddName } from './odd-values.js';
import * as operations from './operations.js';
import { attribute, options, property, propertyNames } from './options.js';
import { placeNames } from './places.js';
import { text } from './texts.js';

type Operation = operations.Operation;

/** An operation with whatever values it takes. */
function any<Values extends unknown[]>(
  make: (...values: Values) => Operation,
  ...values: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> }
): fc.Arbitrary<Operation> {
  return fc.tuple<Values>(...values).map((all) => make(...all));
}

const which = fc.nat(7);
const at = fc.nat(600);
const place = fc.constantFrom(...placeNames);
const article = fc.constant('article' as const);
const edits = editsOf(en);

export const asks = fc.oneof(
  fc.tuple(which, attribute).map(([card, pair]) => operations.setAttribute(card, ...pair)),
  fc.tuple(which, property).map(([card, pair]) => operations.setProperty(card, ...pair)),
  any(operations.removeAttribute, which, fc.constantFrom(...attributeNames)),
  any(operations.toggleAttribute, which, fc.constantFrom(...attributeNames)),
);

export const asksOddly = any(
  operations.setOddProperty,
  which,
  fc.constantFrom(...propertyNames),
  oddName,
);

const replaced = fc.constantFrom('article' as const, 'provider' as const);

export const replaces = fc.oneof(
  any(operations.replace, which, article, edits),
  any(operations.replace, which, fc.constant('provider' as const), editsOf(provider)),
  any(operations.replaceByOdd, which, replaced, oddName),
  any(operations.bringBack, which, replaced),
);

export const moves = fc.oneof(
  any(operations.move, which, place),
  any(operations.adopt, which, place),
  any(operations.clone, which, fc.boolean()),
  any(operations.importCopy, which, place),
  any(operations.closeFrame),
);

export const arrivals = fc.oneof(
  any(operations.addCard),
  any(operations.addElsewhere, place),
  any(operations.addPrerendered, options, fc.nat(20)),
  any(operations.addLate, options, edits),
);

const events = fc.constantFrom(
  ...['toggle', 'click', 'submit', 'input', 'invalid', 'online', 'change', 'reset', 'focus'],
  ...['blur', 'slotchange', 'keydown', 'load', 'beforetoggle', 'formdata', 'hashchange'],
);

export const reads = fc.oneof(
  any(operations.click, which, at),
  any(operations.focusOn, which, at),
  // The same ones again and again.
  any(operations.toggle, which, fc.nat(2)),
  any(operations.dispatch, which, at, events),
);

export const getsForm = any(
  operations.setProperty,
  which,
  fc.constant('contactEndpoint'),
  fc.constant('https://forms.example/'),
);

export const writes = fc.oneof(
  any(operations.type, which, fc.nat(6), text),
  any(operations.fillIn, which),
  any(operations.send, which, answer, text),
);

const markup = fc.constantFrom(
  '',
  'words',
  '<p slot="header">words</p><p slot="footer">words</p>',
  '<details slot="header" id="kic-risk" open><summary>words</summary></details>',
  '<form slot="footer" action="https://a.example/"><input name="name" required><button>words</button></form>',
  '<a slot="header" href="#kic-risk" data-kic-action="call">words</a>',
  '<kratom-info-card slot="footer"></kratom-info-card>',
);

const pageLanguage = fc.oneof(fc.constantFrom('en', 'es', 'pt', 'qaa', ''), text);
const fragment = fc.constantFrom('kic-risk', 'kic-help', 'kic-source-8', 'kic-title', '%', '');
const windowEvents = fc.constantFrom(
  ...['beforeprint', 'afterprint', 'online', 'offline'],
  ...['hashchange', 'pagehide', 'pageshow', 'languagechange'],
);

export const surroundings = fc.oneof(
  any(operations.setContent, which, markup),
  any(operations.setPageLanguage, pageLanguage),
  any(operations.addLanguage, fc.constantFrom('es', 'pt', 'qaa', 'qab', 'qac')),
  any(operations.goTo, fragment),
  any(operations.tellWindow, windowEvents),
);

const time = fc.oneof(
  any(operations.rest),
  any(operations.update, which),
  any(operations.requestUpdate, which),
);

/** Sequences of such operations, each kind as often as its number says, with time in between. */
export function sequencesOf(
  ...kinds: readonly (readonly [weight: number, arbitrary: fc.Arbitrary<Operation>])[]
): fc.Arbitrary<readonly Operation[]> {
  const operation = fc.oneof(
    // Of an operation that does not matter to a failure, only a rest is left.
    { withCrossShrink: true },
    { arbitrary: any(operations.rest), weight: 1 },
    { arbitrary: time, weight: 1 },
    ...kinds.map(([weight, arbitrary]) => ({ weight, arbitrary })),
  );
  return fc.array(operation, { minLength: 1, maxLength: 16, size: 'max' });
}
