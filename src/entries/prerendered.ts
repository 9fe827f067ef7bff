import { followAddress, followAddressAtFirst } from '../behavior/deep-links.js';
import { listenForToggles } from '../behavior/disclosures.js';
import { activateInnerLinks } from '../behavior/inner-links.js';
import { listenForLinks } from '../behavior/links.js';
import { listenForTabKey } from '../behavior/tab-key.js';
import { tag } from '../options/tag.js';

// For prerendered cards on a page that does not load the element: links to the card and within it,
// and events. The element does this itself, so its arrival ends it here.
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
  // Some editors keep the template, but not what is in it. Then the fallback text shows.
  if (!shadowRoot.firstChild) shadowRoot.append(document.createElement('slot'));
  activateInnerLinks(shadowRoot);
  listenForLinks(shadowRoot, { signal });
  listenForToggles(shadowRoot, new Set(), { signal });
  listenForTabKey(shadowRoot, { signal });
}

const followHash = () => {
  followAddress(document.querySelector(tag));
};
const followHashAtFirst = () => {
  followAddressAtFirst(document.querySelector(tag));
};
addEventListener('hashchange', followHash, { signal });
// Before that, what stands above the card may not have its height yet.
if (document.readyState === 'complete') followHashAtFirst();
else addEventListener('load', followHashAtFirst, { signal });
