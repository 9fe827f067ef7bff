import { attributeNames } from '../../src/options/attributes.js';
import type { KratomInfoCard } from '../../src/element/kratom-info-card.js';
import { articles } from '../../src/entries/server.js';
import { tag } from '../../src/options/tag.js';
import { addScript } from './add-script.js';
import { cardAttributes, screens, scriptOf, type Options } from './options.js';

/** The card in a frame that shows the preview page, as soon as it is one and knows all languages. */
export async function cardIn(frame: HTMLIFrameElement): Promise<KratomInfoCard> {
  if (frame.contentDocument?.querySelector(tag) == null) {
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
  }
  const card = frame.contentDocument?.querySelector(tag);
  if (!card) throw new Error('The preview page holds no card.');
  await Promise.all(articles.map(({ lang }) => addScript(card.ownerDocument, scriptOf(lang))));
  return card;
}

/** Sets only what changed: the card keeps what its reader opened. */
export function showOptions(card: KratomInfoCard, options: Options): void {
  const attributes = new Map(cardAttributes(options));
  for (const name of attributeNames) {
    const value = attributes.get(name) ?? null;
    if (card.getAttribute(name) === value) continue;
    if (value === null) card.removeAttribute(name);
    else card.setAttribute(name, value);
  }
  if (options.accent) card.style.setProperty('--kic-accent', options.accent);
  else card.style.removeProperty('--kic-accent');
}

/** Where the preview shows the words alone, as an editor that takes only text does. */
export function textIn(card: KratomInfoCard): HTMLElement {
  const text = card.ownerDocument.querySelector<HTMLElement>('#text');
  if (!text) throw new Error('The preview page has no place for text.');
  return text;
}

/** The sample page around the card: as light or dark, and as wide, as was chosen. */
export function showPage(card: KratomInfoCard, { page, column }: Options): void {
  const { dataset, style } = card.ownerDocument.documentElement;
  dataset['page'] = page;
  if (column === undefined) style.removeProperty('--column');
  else style.setProperty('--column', `${column}px`);
}

/**
 * Gives the frame the width of a phone, tablet or desktop, and shrinks it where it does not fit. It
 * is as high as such a screen where there is room for that.
 */
export function fitScreen(stage: HTMLElement, frame: HTMLIFrameElement, options: Options): void {
  const { width, height } = screens[options.screen];
  const scale = Math.min(1, stage.clientWidth / width);
  stage.style.height = `${String(Math.ceil(height * scale))}px`;
  frame.width = String(width);
  frame.height = String(Math.floor(stage.clientHeight / scale));
  frame.style.transform = `scale(${String(scale)})`;
  frame.style.marginInlineStart = `${String((stage.clientWidth - width * scale) / 2)}px`;
}
