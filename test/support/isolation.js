import { layOutAll } from './lay-out-all.js';
import { differenceOf, shoot } from './pixels.js';
import { inPost, post } from './surroundings/within.js';

/** With these, a card has every part that a page can ask for. */
export const options = {
  treatmentUrl: 'https://clinic.example/',
  contactEndpoint: 'https://clinic.example/',
};

/** The page shows behind the card's round corners, so it is white on all pages. */
const withWhite = (card) =>
  card.replace('<kratom-info-card', '$& style="background: #fff !important"');

const element = (variant) =>
  withWhite(`<kratom-info-card variant="${variant}" treatment-url="${options.treatmentUrl}"
    contact-endpoint="${options.contactEndpoint}"><p>Call.</p></kratom-info-card>`);

const pageWith = ({ doctype = '<!doctype html>', attributes = '', css = '', body }) => `${doctype}
<html ${attributes}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A page</title>
<link rel="icon" href="data:,">
<style>${css}</style>
</head>
<body>
${body}
</body>
</html>
`;

/**
 * Compares cards in the pages of others with the same cards on empty pages, in one engine's window:
 * by their pixels, where `hasPixels` says that the window can show them, or else by what the browser
 * computes for each of their elements.
 */
export function isolationIn(window, { host, site, hasPixels }) {
  const script = `<script src="${host.address}kratom-info-card.js"></script>`;
  const seenAlone = new Map();

  async function show(page) {
    await window.goto(site.publishStream((response) => response.end(pageWith(page))));
    await layOutAll(window);
  }

  /** Opens a page with one card in some surroundings, or with a card that needs no script. */
  async function open({ css, around = inPost, run, ...page }, variant, prerendered) {
    const rules = typeof css === 'function' ? await css() : css;
    const content = prerendered
      ? [around(withWhite(prerendered)), post]
      : [around(element(variant)), post, script];
    await show({ ...page, css: rules, body: content.join('\n') });
    if (run) await window.evaluate(run);
  }

  async function see() {
    const place = await window.evaluate(placeOfCard);
    if (!(place.width > 0 && place.height > 0)) throw new Error('The card does not show.');
    if (!hasPixels) return { place, digest: await window.evaluate(stylesOfCard, 'digest') };
    return {
      place,
      // No rule of a page matches anything inside. What comes in is inherited by the box, or shows.
      digest: await window.evaluate(stylesOfCard, 'box'),
      shot: await shoot(window, place),
    };
  }

  /** The card in a plain block as wide, at the same place, on a page that has nothing else. */
  async function openAlone(variant, { room, left, top, scheme }, { plain = '' }, prerendered) {
    const card = prerendered ? withWhite(prerendered) : element(variant);
    const block = `<div style="width: ${room}px; color-scheme: ${scheme}; ${plain}">${card}</div>`;
    await show({
      css: `body { margin: 0; padding: ${top}px 0 0 ${left}px }`,
      body: prerendered ? block : [block, script].join('\n'),
    });
  }

  async function alone(variant, { room, left, top, scheme }, surroundings, prerendered) {
    const { media, plain } = surroundings;
    // Where smooth edges are painted on pixels depends on their place.
    const place = { room, scheme, left: hasPixels ? left : 0, top: hasPixels ? top : 0 };
    const key = JSON.stringify([variant, place, media, plain, prerendered]);
    if (!seenAlone.has(key)) {
      await openAlone(variant, place, surroundings, prerendered);
      seenAlone.set(key, await see());
    }
    return seenAlone.get(key);
  }

  /** The first differences in the styles of the open card. */
  async function stylesThatDiffer(variant, place, surroundings, prerendered) {
    const actual = await window.evaluate(stylesOfCard, 'lines');
    await openAlone(variant, place, surroundings, prerendered);
    await window.evaluate(placeOfCard);
    const expected = await window.evaluate(stylesOfCard, 'lines');
    if (actual.length !== expected.length) return [`${variant}: shows other elements`];
    return actual
      .filter((line, index) => line !== expected[index])
      .map((line) => `${variant}: ${line}`)
      .slice(0, 10);
  }

  /** The differences of a card in some surroundings; an empty list if there are none. */
  async function differences(surroundings, variant, prerendered) {
    const { media } = surroundings;
    if (media) await setMedia(window, media);
    try {
      await open(surroundings, variant, prerendered);
      const { place, digest, shot } = await see();
      const expected = await alone(variant, place, surroundings, prerendered);
      const pixels =
        hasPixels && shot !== expected.shot && (await differenceOf(window, shot, expected.shot));
      const faults = pixels ? [`${variant}: ${pixels}`] : [];
      if (digest === expected.digest) return faults;
      await open(surroundings, variant, prerendered);
      await window.evaluate(placeOfCard);
      return [...faults, ...(await stylesThatDiffer(variant, place, surroundings, prerendered))];
    } finally {
      if (media) await setMedia(window, {});
    }
  }

  return { open, differences };
}

async function setMedia(page, { type, features = [] }) {
  await page.emulateMediaType(type);
  await page.emulateMediaFeatures(features);
}

/** In the page: waits for the card, opens its first disclosure, and says what room it has where. */
async function placeOfCard() {
  const card = document.querySelector('kratom-info-card');
  await document.fonts.ready;
  await card.updateComplete;
  card.shadowRoot.querySelector('details')?.setAttribute('open', '');
  const box = card.shadowRoot.querySelector('[part~=card]');
  const { left, top, width, height } = box.getBoundingClientRect();
  const { marginLeft, marginRight } = getComputedStyle(box);
  const [before, after] = [marginLeft, marginRight].map((length) => parseFloat(length) || 0);
  return {
    left: left + scrollX - before,
    top: top + scrollY,
    before,
    width,
    height,
    room: before + width + after,
    scheme: getComputedStyle(card).colorScheme,
  };
}

/**
 * In the page: what the browser makes of the elements in a card, each property and where each of
 * them stands in the card; as lines, as lines for the `box` alone, or as a `digest`, which is fast to
 * hand over.
 */
async function stylesOfCard(form) {
  const { shadowRoot } = document.querySelector('kratom-info-card');
  const box = shadowRoot.querySelector('[part~=card]');
  const start = box.getBoundingClientRect();
  const nameOf = ({ localName, part }) => `${localName}[part=${part.value}]`;
  // A page's own custom properties are inherited; it counts what the card makes of its own. `auto`
  // in place of 0 only says that an element stands in a flex or grid container.
  const properties = [...getComputedStyle(box)].filter((name) => !/^(--|min-)/.test(name));
  const inside = form === 'box' ? [] : box.querySelectorAll('*');
  // What a page says reaches all elements of a kind alike.
  const kinds = new Set();
  const lines = [box, ...inside].flatMap((each) => {
    const { left, top, width, height } = each.getBoundingClientRect();
    // What takes no room shows nothing.
    if (width === 0 || height === 0) return [];
    const name = nameOf(each);
    // In the unit that browsers round to, because of the fractions in transforms.
    const place = [left - start.left, top - start.top, width, height].map((length) =>
      Math.round(length * 64),
    );
    const position = `${name} is at ${place}`;
    const kind = each === box ? name : `${nameOf(each.parentElement)} ${name}`;
    if (kinds.has(kind)) return [position];
    kinds.add(kind);
    const style = getComputedStyle(each);
    return [
      position,
      ...properties.map((property) => `${name} ${property}: ${style.getPropertyValue(property)}`),
    ];
  });
  if (form === 'lines') return lines;
  const text = lines.join('\n');
  if (form === 'box') return text;
  const digest = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text));
  return new Uint8Array(digest).join();
}
