import type { KratomInfoCard } from '../../src/element/kratom-info-card.js';
import { cardQuery, frameOptions, screens, type Options } from './options.js';
import { showOptions } from './preview.js';
import { boundOf, type Sample } from './reserve.js';
import type { Heights } from './snippets.js';

const widths = [320, 340, 360, 390, 412, 440, 480, 540, 680, 767, 768, 1280, 1920];

/** The margins of a page on a phone, both sides together, in CSS pixels. */
const gutters = 48;

/** The same in the preview. */
const phoneMargins = 32;

/** The narrowest column of text on a larger screen. */
const narrowColumn = 480;

/**
 * Widths that a card may have on a screen: that of the page's column if it is known, or from a narrow
 * column to the whole screen. The narrowest is nearly always the highest; 768 is where larger type
 * begins in a frame.
 */
function columns(width: number, column?: number): number[] {
  const narrowest = Math.min(width - gutters, column ?? narrowColumn);
  if (column !== undefined) return [narrowest, narrowest + 16];
  return [narrowest, narrowest + 16, 600, 768, width].filter((column) => column <= width);
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

  /** How high a card is on one screen, in a column of this width. */
  heightOn({ width }: { readonly width: number }, column: number, options: Options) {
    const height = this.#last.then(async () => {
      const card = await this.#card;
      this.#frame.width = String(width);
      showOptions(card, options);
      await card.updateComplete;
      return heightAt(card, Math.min(column, width - phoneMargins));
    });
    this.#last = height.catch(() => undefined);
    return height;
  }

  async #measure(options: Options): Promise<Heights | undefined> {
    const inPage = measurable(options);
    const inFrame = measurable(frameOptions(options));
    const { column } = options;
    const key = `${cardQuery(inPage)} ${cardQuery(inFrame)} ${column}`;
    const known = this.#known.get(key);
    if (known) return known;

    const isWanted = () => this.#latest === options;
    const card = await this.#card;
    const samples = await sample(card, inPage, isWanted, (width) =>
      this.#inPage(card, columns(width, column), width),
    );
    const frameSamples = await sample(card, inFrame, isWanted, (width) =>
      this.#inFrame(card, columns(width, column)),
    );
    if (!samples || !frameSamples) return undefined;
    const heights = { card: boundOf(samples), frame: boundOf(frameSamples) };
    this.#known.set(key, heights);
    return heights;
  }

  /** The highest of the cards in all columns of a screen. */
  #inPage(card: KratomInfoCard, widths: number[], screen: number): number {
    this.#frame.width = String(screen);
    return Math.max(...widths.map((width) => heightAt(card, width)));
  }

  /** The same, each in a frame as wide as the column, which is all the screen that the card sees. */
  #inFrame(card: KratomInfoCard, widths: number[]): number {
    const heights = widths.map((width) => {
      this.#frame.width = String(width);
      return heightAt(card, width);
    });
    return Math.max(...heights);
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
