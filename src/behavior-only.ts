import { listenForActions } from './behavior/actions.js';
import { listenForToggles } from './behavior/disclosures.js';
import { listenForJumps } from './behavior/jumps.js';
import { tag } from './tag.js';

// For prerendered cards on a page that does not load the element: links within the card and events,
// and nothing else. The element does this itself, so its arrival ends it here.
const arrival = new AbortController();
const { signal } = arrival;
void customElements.whenDefined(tag).then(() => {
  arrival.abort();
});

// A page may load this script once for each of its cards.
const isHeard = Symbol.for(`${tag} is heard`);

for (const { shadowRoot } of document.querySelectorAll(tag)) {
  if (!shadowRoot || isHeard in shadowRoot) continue;
  Reflect.set(shadowRoot, isHeard, true);
  listenForActions(shadowRoot, { signal });
  listenForJumps(shadowRoot, { signal });
  listenForToggles(shadowRoot, new Set(), { signal });
}
