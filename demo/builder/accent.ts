import { tokens } from '../../src/styles/tokens.js';
import type { Options } from './options.js';

/** The lightness limits of the card's styles, in `min(l, …)` and `max(l, …)`. */
function limitIn(css: string, name: string): number {
  return Number(new RegExp(`${name}\\(l, ?([\\d.]+)\\)`).exec(css)?.[1]);
}

/** How light links are at most on a light card, and at least on a dark one. */
const lightest = limitIn(tokens, 'min');
const darkest = limitIn(tokens, 'max');

/** The color of links for an accent color. */
export function shadesOf({ accent, theme }: Options): string {
  if (accent === undefined) return '';
  const lightness = lightnessOf(accent);
  const shades = [
    theme !== 'dark' && lightness > lightest && 'a darker shade of it on a light card',
    theme !== 'light' && lightness < darkest && 'a lighter shade of it on a dark card',
  ].filter(Boolean);
  return shades.length > 0 ? `To be easy to read, links get ${shades.join(', and ')}.` : '';
}

/** The L of oklch(): https://www.w3.org/TR/css-color-4/#color-conversion-code */
function lightnessOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = parseInt(color.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short;
}
