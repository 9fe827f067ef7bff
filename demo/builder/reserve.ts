/** How high a card is at most, on a screen of some width. */
export interface Sample {
  readonly width: number;
  readonly height: number;
}

/** Heights for every width of screen: `high` at the narrowest, falling by a straight line to `low`. */
export interface Bound {
  readonly low: number;
  readonly high: number;
  /** The line, as a CSS length: `a - b * width of the screen`. Undefined where one height will do. */
  readonly line: string | undefined;
}

/** From this width on, the card shows larger type, and a column is no longer the whole screen. */
const wide = 768;

/** No screen is higher than this, in CSS pixels, unless somebody turned a very large one. */
const tallest = 2160;

/**
 * Room for other fonts than those of the browser that measured: a line here and there wraps earlier.
 */
const margin = 1.03;

const roundUp = (height: number) => Math.ceil((height * margin) / 10) * 10;

/**
 * An upper bound for the measured heights that keeps close to them.
 *
 * Narrow screens need much more height than wide ones (a banner: 910 pixels on a phone, 640 on a
 * desktop), so that one height for all would leave a third of the banner empty on a desktop. But a
 * card is never wider than the screen, and hardly ever much narrower, so the height may fall with
 * the width of the screen.
 */
export function boundOf(samples: readonly Sample[]): Bound {
  const highest = (some: readonly Sample[]) => Math.max(0, ...some.map(({ height }) => height));
  const high = roundUp(highest(samples));
  const low = roundUp(highest(samples.filter(({ width }) => width >= wide)));
  const [first] = samples;
  if (first === undefined || high - low < 60) return { low: high, high, line: undefined };

  // As steep as it can be without passing below a sample. The last pixels of the fall do not matter.
  const falls = samples
    .filter(({ width }) => width > first.width && width < wide)
    .map(({ width, height }) => (high - Math.max(low, roundUp(height))) / (width - first.width));
  const slope = Math.floor(Math.min(...falls) * 100) / 100;
  if (!Number.isFinite(slope) || slope <= 0) return { low: high, high, line: undefined };
  const top = Math.ceil(high + slope * first.width);
  return { low, high, line: `${String(top)}px - ${String(Math.round(slope * 100))}vw` };
}

/** The bound as a CSS length. */
export function heightOf({ low, high, line }: Bound): string {
  return line === undefined
    ? `${String(high)}px`
    : `clamp(${String(low)}px,${line},${String(high)}px)`;
}

/**
 * The height of the room that keeps the page still when the card arrives.
 *
 * What stands below the card does not move if the card's final height was kept from the start. Nor
 * does a reader see it move if it starts below the bottom of the screen and stays there; for that,
 * one screen is always enough, wherever on the page the card stands. So the rule is the smaller of
 * the two. It never leaves more than one screen empty when the script does not come, and when it
 * does, the card fills the room.
 */
export function minHeightOf(bound: Bound): string {
  return bound.low >= tallest ? '100vh' : `min(100vh,${heightOf(bound)})`;
}
