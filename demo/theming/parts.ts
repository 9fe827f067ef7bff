import { find } from '../builder/page.js';
import { card, showOption } from './card.js';
import type { PartStyles } from './rules.js';

const stage = find('#window', HTMLElement);
const declarations = find('#declarations', HTMLTextAreaElement);

function choice(): HTMLInputElement | undefined {
  const field = document.querySelector('[name=part]:checked');
  return field instanceof HTMLInputElement ? field : undefined;
}

/** The part that the visitor has chosen, with the styles for it. */
export function chosenPart(): PartStyles | undefined {
  const field = choice();
  return field && { name: field.value, declarations: declarations.value };
}

/** Brings the chosen part into view, on a variant that has it. */
export async function showPart(say: (message: string) => void): Promise<void> {
  const field = choice();
  if (!field) return;
  const variants = field.dataset['variants']?.split(' ') ?? [];
  const [first] = variants;
  const current = card.getAttribute('variant') ?? 'article';
  if (first && !variants.includes(current)) {
    showOption('variant', first);
    await card.updateComplete;
  }

  const found = [...(card.shadowRoot?.querySelectorAll(`[part~="${field.value}"]`) ?? [])];
  for (const part of found) {
    const section = part.closest('details');
    if (section) section.open = true;
  }
  // An empty one is there, but nobody sees it.
  const seen = found.find((part) => part.getBoundingClientRect().height > 0);
  if (seen) scrollTo(seen);
  else say(`${field.value} can only be seen once something has happened on the card.`);
}

/** Scrolls the card's box, and not the page. */
function scrollTo(part: Element): void {
  const { top, height } = part.getBoundingClientRect();
  const box = stage.getBoundingClientRect();
  const room = Math.max(0, (box.height - height) / 2);
  stage.scrollTop += top - box.top - room;
}
