/**
 * To be run in a page with a `#place` before a card comes there: adds functions that tell what has changed since.
 * Only differences leave the page; all there is would be megabytes.
 */
export function addWatch() {
  const own = 'watch';

  const isSame = (one, other) =>
    [...new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})])].every((key) =>
      Object.is(one?.[key], other?.[key]),
    );

  /** Every object that scripts can reach from the window, but for the nodes of the page. */
  const reach = () => {
    const found = new Map();
    const waiting = [['window', window]];
    const add = (path, value) => {
      const isObject = (typeof value === 'object' && value) || typeof value === 'function';
      if (!isObject || found.has(value)) return;
      const isPages = value instanceof Node || value instanceof StyleSheet;
      if (isPages || Object.prototype.toString.call(value) === '[object Window]') return;
      found.set(value, undefined);
      waiting.push([path, value]);
    };
    found.set(window, undefined);
    for (const each of [document, ...document.querySelectorAll('*')]) {
      found.set(each, undefined);
      waiting.push([each.localName ?? 'document', each]);
    }
    for (const [path, object] of waiting) {
      const descriptors = new Map();
      for (const key of Reflect.ownKeys(object)) {
        if (object === window && key === own) continue;
        const descriptor = Object.getOwnPropertyDescriptor(object, key);
        // PerformanceObserver.supportedEntryTypes is another list each time in WebKit.
        if (!isSame(descriptor, Object.getOwnPropertyDescriptor(object, key))) continue;
        descriptors.set(key, descriptor);
        for (const each of ['value', 'get', 'set']) {
          add(`${path}.${String(key)}`, descriptor?.[each]);
        }
      }
      found.set(object, { path, descriptors, prototype: Object.getPrototypeOf(object) });
      add(`${path}.__proto__`, Object.getPrototypeOf(object));
    }
    return found;
  };

  const changedObjects = (before, after) => {
    const changes = [];
    for (const [object, { path, descriptors, prototype }] of before) {
      const now = after.get(object);
      if (!now) {
        changes.push(`${path} is gone`);
        continue;
      }
      if (now.prototype !== prototype) changes.push(`${path} has another prototype`);
      for (const key of new Set([...descriptors.keys(), ...now.descriptors.keys()])) {
        if (!isSame(descriptors.get(key), now.descriptors.get(key))) {
          changes.push(`${path}.${String(key)}`);
        }
      }
    }
    return changes;
  };

  /** How each element of the page looks, and where. */
  const looks = () =>
    new Map(
      [...document.querySelectorAll('*:not(script, kratom-info-card, x-box)')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const styles = [null, '::before', '::after', '::first-letter', '::marker'].map((pseudo) => {
          const style = getComputedStyle(element, pseudo);
          return Array.from(style, (name) => `${name}: ${style.getPropertyValue(name)}`);
        });
        return [element, [[x, y, width, height].join(), ...styles.flat()]];
      }),
    );

  const changedLooks = (before, after) => {
    const changes = [];
    for (const element of new Set([...before.keys(), ...after.keys()])) {
      const [one = [], other = []] = [before.get(element), after.get(element)];
      other.forEach((line, index) => {
        if (line !== one[index]) changes.push(`${element.localName}: ${one[index]} → ${line}`);
      });
      if (one.length !== other.length) changes.push(`${element.localName} came or went`);
    }
    return changes;
  };

  const state = () => {
    const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection();
    const { activeElement, documentElement, body } = document;
    return {
      address: location.href,
      title: document.title,
      history: history.length,
      historyState: history.state,
      windowName: window.name,
      scroll: [scrollX, scrollY].join(),
      focus: activeElement,
      field: [activeElement.selectionStart, activeElement.selectionEnd].join(),
      anchorNode,
      anchorOffset,
      focusNode,
      focusOffset,
      root: documentElement.cloneNode(false).outerHTML,
      body: body.cloneNode(false).outerHTML,
      sheets: [...document.styleSheets].map(({ cssRules }) => cssRules.length).join(),
      adopted: document.adoptedStyleSheets.map(({ cssRules }) => cssRules.length).join(),
      adoptedSheet: document.adoptedStyleSheets[0],
      fonts: document.fonts.size,
      animations: document.getAnimations().length,
      forms: document.forms.length,
      fields: [...document.querySelectorAll('input, select, textarea')]
        .map(({ value }) => value)
        .join(),
      open: document.querySelectorAll('[open]').length,
    };
  };

  const changedState = (before, after) =>
    Object.keys(before).filter((key) => !Object.is(before[key], after[key]));

  const place = document.querySelector('#place');
  const mutations = [];
  const observer = new MutationObserver((records) => mutations.push(...records));
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(document, all);

  const remembered = {};
  const objects = reach();

  window[own] = {
    /** Puts a box of this size where the card comes. */
    async showBox(rules) {
      const box = document.createElement('x-box');
      Object.assign(box.style, { display: 'block', boxSizing: 'border-box', ...rules });
      place.replaceChildren(box);
      await this.settle();
    },
    /** Puts a card there. */
    async showCard(attributes) {
      const card = document.createElement('kratom-info-card');
      for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
      place.replaceChildren(card);
      await card.updateComplete;
    },
    /** The rules of a box that is as large. */
    sizeOfCard() {
      const card = place.firstElementChild;
      const { width, height } = card.getBoundingClientRect();
      const { margin } = getComputedStyle(card);
      return { width: `${width}px`, height: `${height}px`, margin };
    },
    async load(src) {
      const script = Object.assign(document.createElement('script'), { src });
      const loaded = new Promise((resolve) => (script.onload = resolve));
      place.append(script);
      await loaded;
    },
    settle: () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    remember: (name) => (remembered[name] = { looks: looks(), state: state() }),
    /** The differences between two moments. */
    compare(one, other) {
      const [before, after] = [remembered[one], remembered[other]];
      return [
        ...changedState(before.state, after.state),
        ...changedLooks(before.looks, after.looks),
      ];
    },
    /** Changes of shared objects and of the page’s own nodes. */
    changes() {
      mutations.push(...observer.takeRecords());
      return {
        objects: changedObjects(objects, reach()),
        nodes: mutations
          .filter(({ target }) => target !== place && !target.matches?.('kratom-info-card, x-box'))
          .map(({ type, target, attributeName }) => `${type} ${target.nodeName} ${attributeName}`),
      };
    },
  };
}
