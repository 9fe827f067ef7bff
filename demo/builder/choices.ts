import { articles } from '../../src/entries/server.js';
import { mainLanguage, sectionsOf, type Options } from './options.js';

/** What the color field shows while the card has its own color. */
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

/** Options as a query that fills every field of the form. */
export function fieldsOf(options: Options): URLSearchParams {
  const { variant, theme, headingLevel, accent, lang, treatmentUrl, host, screen, page } = options;
  const fields = new URLSearchParams({
    variant,
    theme,
    'heading-level': String(headingLevel),
    accent: accent ?? ownColor,
    ...(accent === undefined && { 'own-color': 'on' }),
    lang,
    'treatment-url': treatmentUrl,
    'contact-endpoint': options.contactEndpoint,
    host,
    screen,
    page,
  });
  const all = sectionsOf(lang).map(({ id }) => id);
  const shown = options.sections.length > 0 ? options.sections : all;
  for (const id of shown) fields.append('sections', id);
  return fields;
}
