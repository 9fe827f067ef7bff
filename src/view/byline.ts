import { longDate } from './date.js';
import { html, type Html } from './html.js';
import { say, type Model } from './model.js';

/** The footer: disclaimer, author, and the day of the last check of the sources. */
export function byline(model: Model): Html {
  const { labels, ...article } = model.article;
  const author = say(model, article.byline);
  // The card claims no more than its oldest check.
  const [checked] = article.sources.map((source) => source.checked).sort();
  return html`<footer part="footer">
    <p part="disclaimer">${say(model, article.disclaimer)}</p>
    <p part="byline">
      ${say(model, labels.by, { author })}. ${say(model, article.aboutAuthor)}
      ${checked !== undefined && say(model, labels.lastChecked, { date: longDate(model, checked) })}
      ${article.translationNotice}
    </p>
  </footer>`;
}
