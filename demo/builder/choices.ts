import { articles } from '../../src/entries/server.js';
import { attributeOf } from '../../src/options/attributes.js';
import { wordsIn } from '../../src/options/kinds.js';
import { optionList } from '../../src/options/options.js';
import { mainLanguage, sectionsOf, type Options } from './options.js';

/** The value of the color field while the card has its own color. */
export const ownColor = '#0a5560';

/** Offers every section of the article. */
export function addSections(place: HTMLElement): void {
  const labels = sectionsOf(mainLanguage).map(({ id }) => {
    const label = document.createElement('label');
    const box = document.createElement('input');
    Object.assign(box, { type: 'checkbox', name: 'sections', value: id });
    label.append(box, ' ', document.createElement('span'));
    return label;
  });
  place.append(...labels);
}

/** Names the sections as the preview does: in the language of the card. */
export function nameSections(place: HTMLElement, { lang }: Options): void {
  place.querySelectorAll('label span').forEach((name, index) => {
    name.textContent = sectionsOf(lang)[index]?.heading ?? '';
    name.setAttribute('lang', lang);
  });
}

/** Offers every language that the article is in, under its own name. */
export function addLanguages(list: HTMLSelectElement): void {
  for (const { lang } of articles) {
    const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang);
    list.add(Object.assign(new Option(name, lang), { lang }));
  }
}

/** Offers the options of the card for which the page has no field. */
export function addOtherOptions(place: HTMLElement, form: HTMLFormElement): void {
  for (const [name, { choices, standard }] of optionList) {
    const attribute = attributeOf(name);
    if (form.elements.namedItem(attribute) !== null) continue;
    const field = document.createElement(choices ? 'select' : 'input');
    Object.assign(field, { name: attribute, id: attribute });
    for (const choice of choices ?? []) field.append(new Option(String(choice)));
    field.value = String(standard);
    const label = Object.assign(document.createElement('label'), {
      htmlFor: attribute,
      textContent: attribute,
    });
    const row = Object.assign(document.createElement('p'), { className: 'field' });
    row.append(label, ' ', field);
    place.append(row);
  }
}

/** Options as a query that fills every field of the form. */
export function fieldsOf(options: Options): URLSearchParams {
  const { accent, host, column, screen, page, sections, ...others } = options;
  const fields = new URLSearchParams({
    accent: accent ?? ownColor,
    ...(accent === undefined && { 'own-color': 'on' }),
    host,
    column: String(column ?? ''),
    screen,
    page,
  });
  for (const [name, value] of Object.entries(others))
    fields.append(attributeOf(name), String(value));
  const all = sectionsOf(options.lang).map(({ id }) => id);
  for (const id of sections ? wordsIn(sections) : all) fields.append('sections', id);
  return fields;
}
