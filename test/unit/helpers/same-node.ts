import { expect } from '@open-wc/testing';

/**
 * Expects one and the same node. Chai's own `equal` would hand two that differ to the reporter, with
 * all that hangs on them, and the run would never end.
 */
export function expectSame(actual: Node | null | undefined, expected: Node | null): void {
  expect(actual === expected, `${tagOf(actual)} instead of ${tagOf(expected)}`).to.be.true;
}

/** An element as it is written, without what is in it. */
function tagOf(node: Node | null | undefined): string {
  const copy = node?.cloneNode();
  return copy instanceof Element ? copy.outerHTML : 'nothing';
}
