import { longDate } from './date.js';
import { heading } from './heading.js';
import { html, type Html } from './html.js';
import { say, type Model } from './model.js';

/** About the article: what it cannot replace, who publishes it, and when its sources were checked. */
export function byline(model: Model): Html {
  const { labels, ...article } = model.article;
  const author = say(model, article.byline);
  // The card claims no more than its oldest check.
  const [checked] = article.sources.map((source) => source.checked).sort();
  return html`<footer part="footer">
    ${heading(model, 1, labels.about)}
    <p part="disclaimer">${say(model, article.disclaimer)}</p>
    <p part="byline">
      ${say(model, labels.by, { author })}. ${say(model, article.aboutAuthor)}
      ${checked !== undefined && say(model, labels.lastChecked, { date: longDate(model, checked) })}
      ${article.translationNotice}
    </p>
  </footer>`;
}
