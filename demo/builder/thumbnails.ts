import { tag } from '../../src/options/tag.js';
import { addScript } from './add-script.js';
import { screens, scriptOf, type Options } from './options.js';
import { showOptions } from './preview.js';
import type { Ruler } from './measure.js';

/** Shows what each variant looks like, in a small card beside its name. */
export class Thumbnails {
  readonly #ruler: Ruler;
  readonly #places: HTMLElement[];

  constructor(group: HTMLElement, ruler: Ruler) {
    this.#ruler = ruler;
    this.#places = [...group.querySelectorAll<HTMLElement>('[data-thumbnail]')];
    for (const place of this.#places) place.append(document.createElement(tag));
  }

  /** With the options that can be seen at that size. */
  async show(options: Options): Promise<void> {
    await addScript(document, scriptOf(options.lang));
    for (const place of this.#places) {
      const card = place.querySelector(tag);
      if (card) showOptions(card, variantOf(options, place));
    }
  }

  /** Says how long each variant is: nobody pictures a number of pixels. */
  async showHeights(options: Options): Promise<void> {
    const { phone } = screens;
    for (const place of this.#places) {
      const note = place.parentElement?.querySelector('[data-height]');
      const height = await this.#ruler.heightOn(phone, variantOf(options, place));
      const count = Math.round((2 * height) / phone.height) / 2;
      if (note) note.textContent = `${count} phone screen${count === 1 ? '' : 's'}`;
    }
  }
}

/** The form and links elsewhere belong to no thumbnail. */
function variantOf(options: Options, { dataset: { thumbnail } }: HTMLElement): Options {
  const variants = ['article', 'compact', 'banner'] as const;
  const variant = variants.find((name) => name === thumbnail) ?? options.variant;
  return { ...options, variant, treatmentUrl: '', contactEndpoint: '' };
}
