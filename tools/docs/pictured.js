import { createHash } from 'node:crypto';
import { renderCard } from '../../dist/server.js';

/** A hash of what the README's picture shows: the words and the styles of the compact card. */
export function pictured() {
  const content = renderCard({ variant: 'compact' });
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
