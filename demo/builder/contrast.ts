import type { Theme } from '../../src/attributes.js';

/** The card's own surfaces, as in src/styles/tokens.ts. */
const surfaces = { light: '#ffffff', dark: '#13191c' } as const;

/** The card's tint: this much of the accent in the surface. Small text stands on it too. */
const tint = 0.07;

/** What small text needs: https://www.w3.org/TR/WCAG22/#contrast-minimum */
const enough = 4.5;

/** The WCAG contrast ratio of an accent color on the tint that it gives to a surface. */
function contrast(accent: string, surface: string): number {
  const color = channels(accent);
  const ground = channels(surface).map((value, i) => value + ((color[i] ?? 0) - value) * tint);
  const [low = 0, high = 0] = [luminance(color), luminance(ground)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Red, green and blue, each from 0 to 1. */
function channels(color: string): number[] {
  return [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16) / 255);
}

function luminance(color: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = color.map((value) => {
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Says where links in a color would be hard to read; nothing when they are not. */
export function contrastProblem(accent: string, theme: Theme): string | undefined {
  const hard = (['light', 'dark'] as const)
    .filter((page) => theme === 'auto' || theme === page)
    .map((page) => ({ page, ratio: contrast(accent, surfaces[page]) }))
    .filter(({ ratio }) => ratio < enough)
    .map(({ page, ratio }) => `on a ${page} card (contrast ${ratio.toFixed(1)})`);
  if (hard.length === 0) return undefined;
  const advice =
    theme === 'auto' && hard.length === 1
      ? ' If your page is never that, all is well; or choose the other theme.'
      : ' Choose another color.';
  return `Hard to read ${hard.join(' and ')}; ${String(enough)} is enough.${advice}`;
}
