import * as fc from 'fast-check';
import { en } from '../../../src/article/en.js';

/** An object whose every use fails. */
function trapped(): object {
  const fail = () => {
    throw new Error('trapped');
  };
  return new Proxy(
    {},
    { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail, getOwnPropertyDescriptor: fail },
  );
}

function throwing(value: unknown): object {
  return {
    get title() {
      throw value;
    },
  };
}

function cycle(): object {
  const one: Record<string, unknown> = { ...en };
  one['itself'] = one;
  return one;
}

function deepList(): unknown[] {
  let list: unknown[] = [];
  for (let depth = 0; depth < 20_000; depth += 1) list = [list];
  return list;
}

const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

/** What a script may assign where the types say that it may not. */
const oddValues = {
  'a symbol': () => Symbol('odd'),
  'a large number': () => 10n ** 30n,
  'a function': () => () => 'article',
  'a class': () => Map,
  'a date': () => new Date(0),
  'no date': () => new Date(NaN),
  'no number': () => NaN,
  null: () => null,
  nothing: () => undefined,
  true: () => true,
  'a fraction': () => 1.5,
  'a level in a list': () => ['3'],
  'an empty list': () => [],
  'an empty object': () => ({}),
  'an address': () => new URL('https://clinic.example/'),
  'an object without a prototype': (): unknown => Object.create(null),
  'an object whose text fails': () => ({
    toString() {
      throw new Error('odd');
    },
  }),
  'an object whose text is a tag': () => ({ toString: () => '<img src=x>' }),
  'an object that contains itself': cycle,
  'a list in a list in a list': deepList,
  'a list with holes': () => new Array<unknown>(3),
  'a trapped object': trapped,
  'a revoked proxy': revoked,
  'a getter that fails': () => throwing(new Error('odd')),
  'a getter that fails with nothing': () => throwing(undefined),
  'a getter that fails with a symbol': () => throwing(Symbol('odd')),
  'a getter that fails with an object without a prototype': () => throwing(Object.create(null)),
  'JSON that is nothing': () => ({ toJSON: () => undefined }),
  'JSON that fails': () => ({
    toJSON() {
      throw new Error('odd');
    },
  }),
  'JSON that is a large number': () => ({ toJSON: () => 1n }),
  'JSON that is an article': () => ({ toJSON: () => en }),
  'a string object': () => new String('compact'),
  'a map': () => new Map([['title', 'x']]),
  'a typed array': () => new Uint8Array(4),
  'a promise': () => Promise.resolve(en),
  'a window': () => window,
  'an element': () => document.body,
  'an object that calls itself undefined': (): unknown => Reflect.get(document, 'all'),
  'an error': () => new Error('odd'),
  'a regular expression': () => /odd/,
} satisfies Readonly<Record<string, () => unknown>>;

export type OddName = keyof typeof oddValues;

const isOdd = (name: string): name is OddName => name in oddValues;

export const oddName: fc.Arbitrary<OddName> = fc.constantFrom(
  ...Object.keys(oddValues).filter(isOdd),
);

export function oddValue(name: OddName): unknown {
  return oddValues[name]();
}
