import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dist } from '../../support/host.js';

const { renderCard } = await import(new URL('server.js', dist));

test('The renderer makes twenty cards in a second, for a site that is built from many pages', () => {
  const start = performance.now();
  for (let made = 0; made < 20; made++) renderCard();
  const milliseconds = performance.now() - start;
  assert.ok(milliseconds < 1000, `They took ${Math.round(milliseconds)} ms.`);
});
