import { options, type Theme, type Variant } from '../../src/options/options.ts';
import { html, Html } from '../../src/view/html.ts';
import { articles, folderOf, renderCard } from './built.ts';
import { element } from './manifest.ts';

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

const titles: Readonly<Record<Variant, string>> = {
  article: 'Article: everything, open',
  compact: 'Compact: the answer, the symptoms and help',
  banner: 'Banner: one sentence, help and a call button',
};

const captions: Readonly<Record<Theme, string>> = {
  auto: 'Like the page',
  light: 'Light',
  dark: 'Dark',
};

/** A card with its markup beneath, whole without JavaScript. A long one scrolls in a box. */
function figure(variant: Variant, theme: Theme): Html {
  const card = renderCard({ variant, theme, headingLevel: 3 });
  const snippet = `${card.slice(0, card.indexOf('\n'))}</${element.tagName}>`;
  return html`<figure>
<div class="window" tabindex="0" role="group" aria-label="${variant}, ${theme}">${new Html(card)}</div>
<figcaption><b>${captions[theme]}</b><code>${snippet}</code></figcaption>
</figure>`;
}

/** Every variant in every theme. */
const cards = options.variant.choices.map(
  (variant) => html`<section aria-labelledby="${variant}">
<h2 id="${variant}">${titles[variant]}</h2>
<div class="figures">${options.theme.choices.map((theme) => figure(variant, theme))}</div>
</section>`,
);

/** Every language that the cards can be shown in, with the script that brings it. */
const languages = articles.map(({ lang }, index) => {
  const script = `${folderOf(lang)}${element.tagName}.js`;
  // English is what a card shows by itself.
  const value = index === 0 ? '' : lang;
  return html`<label><input type="radio" name="language" value="${value}" data-script="${script}"${index === 0 && html` checked`} /> ${languageNames.of(lang)}</label>`;
});

export const gallery = { cards: html`${cards}`, languages: html`${languages}` };
