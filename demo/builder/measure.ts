import type { KratomInfoCard } from '../../src/element/kratom-info-card.js';
import { cardQuery, frameOptions, screens, type Options } from './options.js';
import { showOptions } from './preview.js';
import { boundOf, type Sample } from './reserve.js';
import type { Heights } from './snippets.js';

const widths = [320, 340, 360, 390, 412, 440, 480, 540, 680, 767, 768, 1280, 1920];

/** The margins of a page on a phone, both sides together, in CSS pixels. */
const gutters = 48;

/** The width of a column of text where nobody has said it: about 80 characters. */
const usualColumn = 640;

/** The column of text on a screen: as wide as it was said to be, where that fits. */
function columnOn(width: number, { column = usualColumn }: Options): number {
  return Math.min(column, width - gutters);
}

/** Measures cards in a frame that nobody sees. One at a time: they share the frame. */
export class Ruler {
  readonly #frame: HTMLIFrameElement;
  readonly #card: Promise<KratomInfoCard>;
  readonly #known = new Map<string, Heights>();
  #latest: Options | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(frame: HTMLIFrameElement, card: Promise<KratomInfoCard>) {
    this.#frame = frame;
    this.#card = card;
  }

  /**
   * How high the chosen card gets, in a page and in a frame of its own. Undefined when it was asked
   * for another one in the meantime.
   */
  measure(options: Options): Promise<Heights | undefined> {
    this.#latest = options;
    const heights = this.#last.then(() => this.#measure(options));
    this.#last = heights.catch(() => undefined);
    return heights;
  }

  async #measure(options: Options): Promise<Heights | undefined> {
    const inPage = measurable(options);
    const inFrame = measurable(frameOptions(options));
    const key = `${cardQuery(inPage)} ${cardQuery(inFrame)} ${options.column}`;
    const known = this.#known.get(key);
    if (known) return known;

    const isWanted = () => this.#latest === options;
    const card = await this.#card;
    const samples = await sample(card, inPage, isWanted, (width) =>
      this.#heightOn(width, columnOn(width, options), card),
    );
    // In a frame as wide as the column, that is all the screen that the card sees.
    const frameSamples = await sample(card, inFrame, isWanted, (width) => {
      const column = columnOn(width, options);
      return this.#heightOn(column, column, card);
    });
    if (!samples || !frameSamples) return undefined;
    const heights = { card: boundOf(samples), frame: boundOf(frameSamples) };
    this.#known.set(key, heights);
    return heights;
  }

  /** How high the card is in a column of a screen. */
  #heightOn(screen: number, column: number, card: KratomInfoCard): number {
    this.#frame.width = String(screen);
    return heightAt(card, column);
  }
}

/** Neither the theme nor where a link leads changes the height. */
function measurable(options: Options): Options {
  return {
    ...options,
    treatmentUrl: options.treatmentUrl && 'https://example.org/',
    contactEndpoint: options.contactEndpoint && 'https://example.org/',
    theme: 'auto',
    accent: undefined,
  };
}

/** Heights for all widths of screen; undefined once nobody wants them any more. */
async function sample(
  card: KratomInfoCard,
  options: Options,
  isWanted: () => boolean,
  heightOn: (width: number) => number,
): Promise<Sample[] | undefined> {
  showOptions(card, options);
  await card.updateComplete;
  const samples: Sample[] = [];
  for (const width of widths) {
    if (!isWanted()) return undefined;
    samples.push({ width, height: heightOn(width) });
    // Between two widths, the page may answer to its visitor.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return samples;
}

function heightAt(card: KratomInfoCard, width: number): number {
  card.style.width = `${String(width)}px`;
  return Math.ceil(card.getBoundingClientRect().height);
}

/** A frame for measuring: laid out, but neither seen, nor read, nor reached by the keyboard. */
export function hiddenFrame(address: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.className = 'ruler';
  frame.height = String(screens.desktop.height);
  frame.title = 'For measuring';
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  frame.src = address;
  document.body.append(frame);
  return frame;
}
