import { expect } from '@open-wc/testing';
import type { KicErrorEvent } from '../../../src/behavior/events.js';

/** Holds that one error and one warning named the property, and the place of the mistake in it. */
export function expectRefusal(
  errors: readonly KicErrorEvent[],
  said: readonly string[],
  property: string,
  place: string,
): void {
  expect(errors).to.have.lengthOf(1);
  expect(errors[0]?.error).to.be.an.instanceOf(Error);
  expect(errors[0]?.error.message).to.include(place);
  expect(said).to.have.lengthOf(1);
  expect(said[0])
    .to.match(/^warn: /)
    .and.include(property)
    .and.include(place);
}
