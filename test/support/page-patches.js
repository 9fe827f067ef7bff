/** Patches of built-ins by old or odd scripts that run before the card. */
export const patches = {
  'has frozen its prototypes': () => {
    for (const { prototype } of [Object, Array, Function, String, Promise, Map, Set, Error]) {
      Object.freeze(prototype);
    }
    for (const { prototype } of [EventTarget, Event, Node, Element, HTMLElement, ShadowRoot]) {
      Object.freeze(prototype);
    }
  },

  'has put things of its own on every prototype': () => {
    for (const { prototype } of [Object, Array, Function, String, Element, Event]) {
      for (const name of ['each', 'extend', 'size', 'isEmpty', 'clone', 'styles', 'attribute']) {
        prototype[name] = function () {
          return this;
        };
      }
    }
  },

  // As they were written before browsers had them.
  'has its own methods of arrays': () => {
    Object.assign(Array.prototype, {
      forEach(each, self) {
        for (let index = 0; index < this.length; index++) each.call(self, this[index], index, this);
      },
      map(each, self) {
        const results = [];
        this.forEach((value, index) => results.push(each.call(self, value, index, this)));
        return results;
      },
      filter(each, self) {
        const results = [];
        this.forEach((value, index) => {
          if (each.call(self, value, index, this)) results.push(value);
        });
        return results;
      },
      find(each) {
        return this.filter(each)[0];
      },
      some(each) {
        return this.filter(each).length > 0;
      },
      every(each) {
        return this.filter(each).length === this.length;
      },
      includes(value) {
        return this.some((each) => each === value);
      },
      flat() {
        return [].concat(...this);
      },
      flatMap(each) {
        return this.map(each).flat();
      },
      at(index) {
        return this[index < 0 ? this.length + index : index];
      },
    });
  },

  // https://github.com/prototypejs/prototype/blob/1.6.0.3/src/array.js
  'has the methods of arrays that Prototype 1.6 had': () => {
    Object.assign(Array.prototype, {
      reduce() {
        return this.length > 1 ? this : this[0];
      },
      entries() {
        return [...this];
      },
      find(iterator) {
        for (const each of this) if (iterator(each)) return each;
        return undefined;
      },
      clear() {
        this.length = 0;
        return this;
      },
    });
    Array.from = (list) => {
      if (!list) return [];
      if (list.toArray) return list.toArray();
      return Array.prototype.slice.call(list);
    };
  },

  // https://stackoverflow.com/q/710586
  'writes JSON as Prototype 1.6 did': () => {
    const { stringify } = JSON;
    Array.prototype.toJSON = function () {
      return `[${this.map((each) => stringify(each)).join(', ')}]`;
    };
    String.prototype.toJSON = function () {
      return stringify(String(this));
    };
  },

  'has its own JSON': () => {
    const { parse, stringify } = JSON;
    window.JSON = { parse: (text) => parse(text), stringify: (value) => stringify(value) };
  },

  'has its own methods of strings': () => {
    const { replace, indexOf } = String.prototype;
    Object.assign(String.prototype, {
      trim() {
        return replace.call(this, /^\s+|\s+$/g, '');
      },
      startsWith(start) {
        return indexOf.call(this, start) === 0;
      },
      endsWith(end) {
        return this.slice(-end.length) === end;
      },
      includes(part) {
        return indexOf.call(this, part) !== -1;
      },
      replaceAll(search, replacement) {
        return this.split(search).join(replacement);
      },
    });
  },

  'has its own promises': () => {
    window.Promise = function (run) {
      const waiting = [];
      let settled;
      const settle = (kind) => (value) => {
        settled ??= { kind, value };
        setTimeout(() => {
          for (const each of waiting.splice(0)) each[settled.kind]?.(settled.value);
        });
      };
      this.then = (onDone, onFailed) =>
        new window.Promise((done, fail) => {
          waiting.push({ done: (value) => done(onDone?.(value)), fail: onFailed ?? fail });
          if (settled) settle(settled.kind)(settled.value);
        });
      this.catch = (onFailed) => this.then(undefined, onFailed);
      run(settle('done'), settle('fail'));
    };
    window.Promise.resolve = (value) => new window.Promise((done) => done(value));
    window.Promise.reject = (value) => new window.Promise((done, fail) => fail(value));
    window.Promise.all = () => window.Promise.resolve([]);
  },

  'has its own maps and sets': () => {
    const { Map: OldMap, Set: OldSet } = window;
    window.Map = function (entries) {
      return new OldMap(entries);
    };
    window.Set = function (values) {
      return new OldSet(values);
    };
  },

  'has its own symbols': () => {
    let count = 0;
    const { iterator, asyncIterator } = Symbol;
    window.Symbol = (name) => `@@${name}${++count}`;
    Object.assign(window.Symbol, { iterator, asyncIterator, for: (name) => `@@${name}` });
  },

  'has the objects of Crockford’s time': () => {
    Object.create = (prototype) => {
      function Empty() {
        // Takes its prototype from below.
      }
      Empty.prototype = prototype;
      return new Empty();
    };
    Function.prototype.bind = function (self, ...first) {
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      const original = this;
      return (...rest) => original.apply(self, first.concat(rest));
    };
  },

  'uses the names of built-ins for classes of its own': () => {
    for (const name of ['Node', 'Text', 'Image', 'Option', 'Range', 'Document', 'Element']) {
      window[name] = function () {
        this.isTheirs = true;
      };
    }
  },

  'has an Event of its own, as MooTools 1.3 has': () => {
    window.Event = function (event) {
      this.event = event;
    };
    window.Event.prototype = {
      stop() {
        this.event.stopPropagation();
      },
    };
  },

  'watches what is created, imported and listened to': () => {
    for (const [prototype, name] of [
      [Document.prototype, 'createElement'],
      [Document.prototype, 'importNode'],
      [EventTarget.prototype, 'addEventListener'],
      [EventTarget.prototype, 'removeEventListener'],
      [EventTarget.prototype, 'dispatchEvent'],
      [Element.prototype, 'setAttribute'],
      [Element.prototype, 'attachShadow'],
      [Element.prototype, 'replaceChildren'],
    ]) {
      const original = prototype[name];
      prototype[name] = function (...parameters) {
        return original.apply(this, parameters);
      };
    }
  },

  'wraps every listener': () => {
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const wrapped = function (event) {
        return listener.apply(this, [event]);
      };
      return addEventListener.call(this, type, wrapped, options);
    };
  },

  'has its own Trusted Types': () => {
    const createPolicy = (name, rules) => ({ name, ...rules });
    Object.defineProperty(window, 'trustedTypes', { value: { createPolicy }, writable: true });
  },

  'has something else under the name of Trusted Types': () => {
    Object.defineProperty(window, 'trustedTypes', { value: {} });
  },

  'closes every shadow root': () => {
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (options) {
      window.closedRoot = attachShadow.call(this, { ...options, mode: 'closed' });
      return window.closedRoot;
    };
  },

  'wraps every element’s class, as hot reloading does': () => {
    const { define } = CustomElementRegistry.prototype;
    CustomElementRegistry.prototype.define = function (name, Class, options) {
      define.call(this, name, class extends Class {}, options);
    };
  },

  'registers elements a second time without complaint': () => {
    const { define, get } = CustomElementRegistry.prototype;
    CustomElementRegistry.prototype.define = function (name, Class, options) {
      if (!get.call(this, name)) define.call(this, name, Class, options);
    };
  },

  'has an AMD loader': () => {
    window.define = () => {
      throw new Error('An anonymous module.');
    };
    window.define.amd = {};
    window.require = window.define;
  },

  'has the globals of CommonJS': () => {
    window.exports = {};
    window.module = { exports: window.exports };
    window.process = { env: {} };
    window.global = {};
  },

  'has other things under the names of its window': () => {
    window.name = 'kratom-info-card';
    Object.assign(window, { self: {}, parent: {}, frames: {} });
  },

  'has globals with the names that the card uses': () => {
    for (const name of ['tag', 'card', 'styles', 'html', 'css', 'start', 'policy', 'scrollY']) {
      window[name] = 'theirs';
    }
  },

  'has the marks of another Lit': () => {
    const fail = () => {
      throw new Error('This is for another version.');
    };
    Object.assign(window, {
      reactiveElementVersions: ['1.0.0'],
      litHtmlPolyfillSupport: fail,
      litElementPolyfillSupport: fail,
      litNonce: 'theirs',
    });
  },

  'was written for browsers without Trusted Types, and has an element of that name': () => {
    delete window.trustedTypes;
    addEventListener('DOMContentLoaded', () => {
      document.body.insertAdjacentHTML('beforeend', '<div id="trustedTypes"></div>');
    });
  },
};

/** Patches that take the console away. */
export const silences = {
  'has no console': () => {
    delete window.console;
  },

  'has a console that throws': () => {
    window.console = new Proxy(
      {},
      {
        get() {
          throw new Error('No console here.');
        },
      },
    );
  },
};

/** Patches that make it impossible to show a card. */
export const obstacles = {
  'has no custom elements': () => {
    Object.defineProperty(window, 'customElements', { value: undefined });
  },

  'lets nobody define an element': () => {
    window.customElements.define = () => {
      throw new Error('Not here.');
    };
  },

  'has no adopted stylesheets': () => {
    delete Document.prototype.adoptedStyleSheets;
  },

  'has another object under the name of globalThis': () => {
    window.globalThis = {};
  },

  'has a polyfill of Lit that does not work': () => {
    window.reactiveElementPolyfillSupport = () => {
      throw new Error('This is for another version.');
    };
  },

  'has something else where Lit keeps the metadata of decorators': () => {
    window.litPropertyMetadata = 'theirs';
  },

  'has another class under the name of Map': () => {
    window.Map = function () {
      this.put = (key, value) => (this[key] = value);
    };
  },

  'has another class under the name of Set': () => {
    window.Set = function () {
      this.union = (other) => other;
    };
  },

  'has methods of arrays that do not work': () => {
    Array.prototype.map = () => 'nonsense';
    Array.prototype.join = () => undefined;
  },
};

const ids = [
  'customElements',
  'CSSStyleSheet',
  'ShadowRoot',
  'Symbol',
  'console',
  'scrollY',
  'define',
];
const names = ['document', 'body', 'title', 'activeElement', 'readyState', 'currentScript'];

/** Elements of the page that become fields of its window or its document. */
export const clobbers = {
  'has elements with the names of globals': ids.map((id) => `<div id="${id}"></div>`).join(''),
  'has forms with the names of what a document has': names
    .map((name) => `<form name="${name}"></form>`)
    .join(''),
};
