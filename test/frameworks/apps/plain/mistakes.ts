import type { KratomInfoCard } from 'kratom-info-card';

export function mistakes(card: KratomInfoCard) {
  // @ts-expect-error: no such variant
  card.variant = 'huge';
  // @ts-expect-error: not the provider's details
  card.provider = { name: 'A center' };
  // @ts-expect-error: another event's field
  card.addEventListener('kic-toggle', ({ state }) => state);
}
