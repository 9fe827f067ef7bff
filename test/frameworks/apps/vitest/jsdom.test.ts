// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { showCard } from './card';

// jsdom has adopted stylesheets since version 27; Jest 30 comes with version 26.
test('shows the page’s own text, and says why, without what a card needs', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const heard = vi.fn();
  document.addEventListener('kic-error', heard);

  const card = await showCard();
  card.variant = 'banner';
  await card.updateComplete;

  expect(card.shadowRoot?.innerHTML).toBe('<slot></slot>');
  expect(warn).toHaveBeenCalledOnce();
  expect(warn.mock.lastCall?.[0]).toContain('the card cannot be shown: ');
  expect(heard).toHaveBeenCalledOnce();
});
