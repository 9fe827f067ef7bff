import { tag } from '../options/tag.js';

/**
 * Puts a card right after a `<script data-card>`, and turns every other `data-*` of the script into
 * the card's attribute of the same name.
 */
export function insertCard(script: HTMLScriptElement): void {
  if (!script.closest('body')) {
    console.warn(`<${tag}>: move <script data-card> into the body.`);
    return;
  }
  // Frameworks that keep pages, such as Turbo, run the script anew beside the card that it made.
  if (script.nextElementSibling?.localName === tag) return;
  const card = document.createElement(tag);
  for (const { name, value } of script.attributes) {
    const attribute = name.replace(/^data-/, '');
    // Event handlers are left out: a sanitizer that lets `data-*` pass must not let code through.
    if (attribute === name || attribute === 'card' || attribute.startsWith('on')) continue;
    try {
      card.setAttribute(attribute, value);
    } catch {
      // HTML lets more names pass than scripts may set, such as the empty one of a bare `data-`.
    }
  }
  script.after(card);
}
