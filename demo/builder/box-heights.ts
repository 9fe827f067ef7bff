import type { Ruler } from './measure.js';
import { screens, type Options } from './options.js';

/** A usual width of a column of text, and of a box for the card, in CSS pixels. */
const usualWidth = 720;

/** To a number that is easy to type, with room for a line that wraps elsewhere. */
const roundUp = (height: number) => Math.ceil((height * 1.03) / 50) * 50;

/** How high a box has to be that visitors draw for the card; empty where they draw none. */
export async function boxHeightsOf(options: Options, ruler: Ruler): Promise<string> {
  if (!options.place.isBox) return '';
  const width = options.column ?? usualWidth;
  const { phone, desktop } = screens;
  const onPhone = roundUp(await ruler.heightOn(phone, width, options));
  const onDesktop = roundUp(await ruler.heightOn(desktop, width, options));
  return `On a phone, make the box ${onPhone} pixels high. On a computer, where it is ${width} pixels wide, ${onDesktop}.`;
}
