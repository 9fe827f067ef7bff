import { isWebAddress } from '../article/web-address.js';
import { attributeNames } from '../options/attributes.js';
import { tag } from '../options/tag.js';

/**
 * Whoever makes up an address of this page must neither get what its readers type nor put a page of
 * their own behind the provider's button. So these have to be on the site of this page.
 */
const addresses = ['treatment-url', 'contact-endpoint'];

function isAllowed(name: string, value: string): boolean {
  if (!addresses.includes(name)) return attributeNames.includes(name);
  if (isWebAddress(value) && new URL(value).origin === location.origin) return true;
  console.warn(`<${tag}>: ${name}="${value}" cannot be used. Allowed: ${location.origin}/….`);
  return false;
}

/** The card's attributes in the address of the page: `embed.html?variant=compact&theme=dark`. */
const query = new URLSearchParams(location.search);
const options = [...query].filter(([name, value]) => isAllowed(name, value));

// WordPress puts a secret behind the address of a frame, and wants it back with the height:
// https://developer.wordpress.org/reference/functions/wp_filter_oembed_result/
const secret = /secret=(\w+)/.exec(location.hash)?.[1];

// A browser puts a background behind a frame whose page is light where the frame is dark, or the
// other way round. So the page goes with the theme, as the builder's frame does.
const theme = query.get('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.style.colorScheme = theme;

// The prerendered card shows the defaults; the stylesheet hides it until it shows what was asked.
const pending = 'data-kic-pending';
if (options.length > 0) document.documentElement.setAttribute(pending, '');

// Not as late as DOMContentLoaded: between the two, the card's script may show the defaults, and lead
// to the place that the address names in them.
document.addEventListener(
  'readystatechange',
  () => {
    const card = document.querySelector(tag);
    for (const [name, value] of options) card?.setAttribute(name, value);
  },
  { once: true },
);

function report(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  // To whoever holds the frame, known or not: the height of a public page is no secret.
  parent.postMessage({ type: 'kic-height', height }, '*');
  if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
}

// By now the card's script has come, or never will: then the defaults are better than nothing.
window.addEventListener('load', () => {
  document.documentElement.removeAttribute(pending);
  // Once by itself, because observers sleep in a frame that is out of sight.
  report();
  new ResizeObserver(report).observe(document.body);
});
