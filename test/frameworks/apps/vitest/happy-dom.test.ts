// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { showCard } from './card';

test('shows the card, and follows its properties', async () => {
  const warn = vi.spyOn(console, 'warn');

  const card = await showCard();
  card.headingLevel = 3;
  await card.updateComplete;

  expect(card.shadowRoot?.querySelector('h3')?.textContent).toBe('How addictive is kratom?');
  expect(warn).not.toHaveBeenCalled();
});
