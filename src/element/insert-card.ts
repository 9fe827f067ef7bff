import { tag } from '../options/tag.js';

/**
 * Puts a card right after a `<script data-card>`, and turns every other `data-*` of the script into
 * the card's attribute of the same name.
 */
export function insertCard(script: HTMLScriptElement): void {
  // A router may have taken it away before it ran.
  if (!script.isConnected) return;
  if (script.closest('head')) {
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

/**
 * Puts a card after each such script that comes to the page after the first. Routers that swap a part of the
 * page, such as Astro's and swup, do not run scripts that have run before.
 */
export function insertLaterCards(first: HTMLScriptElement): void {
  const known = new WeakSet([first]);
  const scripts = `body script[data-card][src$="${tag}.js"]`;
  const insert = () => {
    for (const script of document.querySelectorAll<HTMLScriptElement>(scripts)) {
      // One card each, because the page may have taken it away.
      if (!known.has(script)) insertCard(script);
      known.add(script);
    }
  };
  new MutationObserver(insert).observe(document, { childList: true, subtree: true });
}
