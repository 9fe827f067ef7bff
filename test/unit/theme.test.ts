import { expect } from '@open-wc/testing';
import type { KratomInfoCard } from '../../src/element/kratom-info-card.js';
import { byRole } from './helpers/by-role.js';
import { rootOf, showCardWithin, variants } from './helpers/card.js';

const light = 'rgb(255, 255, 255)';
const dark = 'rgb(19, 25, 28)';

/** The color behind a card's text. */
function surfaceOf(card: KratomInfoCard): string {
  const surface = rootOf(card).querySelector('[part~="card"]');
  return surface ? getComputedStyle(surface).backgroundColor : '';
}

function brightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return (red + green + blue) / 3;
}

describe('theme', () => {
  for (const [page, theme, expected] of [
    ['light', '', light],
    ['dark', '', dark],
    ['light', 'theme="auto"', light],
    ['dark', 'theme="auto"', dark],
    ['dark', 'theme="light"', light],
    ['light', 'theme="dark"', dark],
    ['normal', '', light],
  ] as const) {
    it(`${theme || 'by default'} is ${expected === dark ? 'dark' : 'light'} on a page that is ${page}`, async () => {
      const card = await showCardWithin(`style="color-scheme: ${page}"`, theme);

      expect(surfaceOf(card)).to.equal(expected);
    });
  }

  for (const variant of variants) {
    it(`makes the words of the ${variant} dark on light, and light on dark`, async () => {
      for (const scheme of ['light', 'dark']) {
        const card = await showCardWithin(
          `style="color-scheme: ${scheme}"`,
          `variant="${variant}"`,
        );
        const words = brightness(getComputedStyle(byRole(card, 'heading', /How/)).color);
        const surface = brightness(surfaceOf(card));

        expect(scheme === 'light' ? surface - words : words - surface).to.be.above(150);
      }
    });
  }

  it('follows the page when the page changes', async () => {
    const card = await showCardWithin('style="color-scheme: light"');

    card.parentElement?.style.setProperty('color-scheme', 'dark');
    expect(surfaceOf(card)).to.equal(dark);

    card.parentElement?.style.setProperty('color-scheme', 'light');
    expect(surfaceOf(card)).to.equal(light);
  });

  it('can change at run time', async () => {
    const card = await showCardWithin('style="color-scheme: light"');

    card.theme = 'dark';
    await card.updateComplete;
    expect(surfaceOf(card)).to.equal(dark);

    card.removeAttribute('theme');
    await card.updateComplete;
    expect(surfaceOf(card)).to.equal(light);
  });

  it('is light when the page says nothing, whatever the reader’s system prefers', async () => {
    const card = await showCardWithin('style="color-scheme: only light"');

    expect(surfaceOf(card)).to.equal(light);
  });
});
