import { listenForActions } from './behavior/actions.js';
import { listenForToggles } from './behavior/disclosures.js';
import { listenForJumps } from './behavior/jumps.js';
import { tag } from './tag.js';

// For prerendered cards on a page that does not load the element: links within the card and events,
// and nothing else. Where the element is, it does this itself.
for (const { shadowRoot } of document.querySelectorAll(tag)) {
  if (!shadowRoot || customElements.get(tag)) continue;
  listenForActions(shadowRoot);
  listenForJumps(shadowRoot);
  listenForToggles(shadowRoot, new Set());
}
