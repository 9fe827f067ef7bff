import { html, type Html } from '../../src/view/html.ts';
import { options } from '../../src/options/options.ts';
import { renderCard } from './built.ts';
import { element, type CustomProperty, type Described } from './manifest.ts';
import { withCode } from './words.ts';

/** Fonts to choose from; the first is the page's own. */
const fonts = ['inherit', 'Georgia, serif', 'Verdana, sans-serif', 'ui-monospace, monospace'];

/** An id that starts with a letter: `--kic-text` becomes `kic-text`. */
const idOf = (name: string) => name.replace(/^-+/, '');

/** A native control that fits what a property holds, as its name and its default tell. */
function controlOf({ name, default: standard }: CustomProperty): Html {
  const field = html`id="${idOf(name)}" name="${name}" aria-describedby="${idOf(name)}-note"`;
  if (name.endsWith('-family')) {
    const options = fonts.map((font) => html`<option>${font}</option>`);
    return html`<select ${field}><option value="">${standard}</option>${options}</select>`;
  }
  const [, amount, unit] = /^([\d.]+)(\w+)$/.exec(standard) ?? [];
  if (amount === undefined || unit === undefined)
    return html`<input type="color" ${field} value="#000000" />`;
  const size = Number(amount);
  // A small measure may be nothing; a large one, such as a width, has to leave room for the card.
  const [least, step] = size < 5 ? [0, size / 10] : [Math.round(size / 3), 1];
  return html`<input type="range" ${field} min="${least}" max="${size * 2}" step="${step}" value="${amount}" data-unit="${unit}" /> <output for="${idOf(name)}">${standard}</output>`;
}

const controls = element.cssProperties.map(
  (property) => html`<div class="control">
<p class="name"><label for="${idOf(property.name)}"><code>${property.name}</code></label> <button type="button" class="reset" data-reset="${property.name}" hidden>Default<span class="unseen"> of ${property.name}</span></button></p>
<p class="note" id="${idOf(property.name)}-note">${withCode(property.description)}</p>
<p class="value">${controlOf(property)}</p>
</div>`,
);

/** The parts of each variant, when a page asks for all that there is. */
const address = 'https://example.invalid/';
const shown = options.variant.choices.map((variant) => {
  const card = renderCard({ variant, treatmentUrl: address, contactEndpoint: address });
  const parts = [...card.matchAll(/ part="([^"]*)"/g)].flatMap(([, names = '']) =>
    names.split(' '),
  );
  return { variant, parts: new Set(parts) };
});

function choiceOf({ name, description }: Described): Html {
  const variants = shown.filter(({ parts }) => parts.has(name)).map(({ variant }) => variant);
  return html`<label class="choice part"><input type="radio" name="part" value="${name}" data-variants="${variants.join(' ')}" />
<span><code>${name}</code> ${withCode(description)}</span></label>`;
}

export const theming = {
  controls: html`${controls}`,
  'part-choices': html`${element.cssParts.map(choiceOf)}`,
};
