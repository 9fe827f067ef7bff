import { readFile } from 'node:fs/promises';
import { patience } from './browsers.js';
import { dist } from './host.js';
import { frameIn } from './read.js';

const { files, style } = JSON.parse(await readFile(new URL('integrity.json', dist), 'utf8'));

/** The hash of the card's script, for policies and `integrity` attributes. */
export const hash = files['kratom-info-card.js'];

/** The hash of the styles that a prerendered card brings with it. */
export const styleHash = style;

/** A Content Security Policy that allows nothing but what is named, and reports to the site. */
export const only = (...allowed) => ({
  'content-security-policy': allow(...allowed, 'report-uri /violations'),
});

/** The same without a report, as a `<meta>` says it. The blogger's pages have an icon in a `data:`. */
export const allow = (...allowed) => ["default-src 'none'", 'img-src data:', ...allowed].join('; ');

/** No policy here allows a picture from there. */
const forbidden = 'https://forbidden.invalid/';

/**
 * Opens a page, or a page in a frame with the attributes `inFrame`, and answers with the place where
 * the card is, and with what its policies find wrong.
 */
export async function visit(engine, site, { inFrame, ...post }) {
  const before = engine.said?.length;
  const address = site.publish(post);
  const frame = `<iframe ${inFrame} src="${address}" title="Card" width="600" height="900"></iframe>`;
  await engine.goto(inFrame === undefined ? address : site.publish({ body: frame }));
  const place = inFrame === undefined ? engine : await enterFrame(engine);

  return {
    place,
    /**
     * What the browser reported to the site, and what was said in the console, as far as an engine
     * tells. The last of it is a violation of our own: what comes late has come before it.
     * Reports can overtake each other, so those of the `awaited` directives are waited for.
     */
    async complaints({ isReported = true, awaited = [] } = {}) {
      const lastLine = engine.said && saying(engine, forbidden);
      await place.evaluate((src) => void Object.assign(new Image(), { src }), forbidden);
      await lastLine;
      return {
        reports: isReported ? await site.violationsUntil(forbidden, address, awaited) : [],
        said: engine.said?.slice(before).filter((line) => !line.includes(forbidden)) ?? [],
      };
    },
  };
}

/** The first frame of a window, in any engine. */
export async function enterFrame(engine) {
  if (!('enterFrame' in engine)) return frameIn(engine);
  await engine.enterFrame(0);
  return engine;
}

/** Resolves once a window has said something. */
function saying(window, words) {
  return new Promise((resolve, reject) => {
    const lines = [];
    AbortSignal.timeout(patience).addEventListener('abort', () => {
      reject(new Error(`Nobody said ${words}, but:\n${lines.join('\n')}`));
    });
    const listen = (said) => {
      lines.push(String(said.text?.() ?? said));
      if (!lines.at(-1).includes(words)) return;
      window.off('console', listen).off('pageerror', listen);
      resolve();
    };
    window.on('console', listen).on('pageerror', listen);
  });
}
