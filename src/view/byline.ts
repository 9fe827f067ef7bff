import { longDate } from './date.js';
import { heading } from './heading.js';
import { html, type Html } from './html.js';
import { say, type Model } from './model.js';

/** About the article: what it cannot replace, who publishes it, and when its sources were checked. */
export function byline(model: Model): Html {
  const { labels, disclaimer } = model.article;
  return html`<footer part="footer">
    ${heading(model, 1, labels.about)}
    <p part="disclaimer">${say(model, disclaimer)}</p>
    <p part="byline">${authorship(model)}</p>
  </footer>`;
}

/** Who wrote and publishes the article, and when its sources were checked. */
export function authorship(model: Model): string {
  const { labels, ...article } = model.article;
  const author = say(model, article.byline);
  // The card claims no more than its oldest check.
  const [checked] = article.sources.map((source) => source.checked).sort();
  const texts = [
    `${say(model, labels.by, { author })}.`,
    say(model, article.aboutAuthor),
    checked && say(model, labels.lastChecked, { date: longDate(model, checked) }),
    article.translationNotice,
  ];
  return texts.filter(Boolean).join(' ');
}
