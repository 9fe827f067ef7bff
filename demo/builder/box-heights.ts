import type { Ruler } from './measure.js';
import { screens, type Options } from './options.js';
import { placeOf } from './places.js';

/** To a number that is easy to type, with room for a line that wraps elsewhere. */
const roundUp = (height: number) => Math.ceil((height * 1.03) / 50) * 50;

/** How high a box has to be that visitors draw for the card; empty where they draw none. */
export async function boxHeightsOf(options: Options, ruler: Ruler): Promise<string> {
  if (!placeOf(options.place).isBox) return '';
  const onPhone = roundUp(await ruler.heightOn(screens.phone, options));
  const onDesktop = roundUp(await ruler.heightOn(screens.desktop, options));
  return `On a phone, make the box ${onPhone} pixels high, and on a computer ${onDesktop}. If it is narrower than a usual column of text, give its width under “Advanced”.`;
}
