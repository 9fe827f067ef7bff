import { labels, sources } from '../words.js';

export function Sources() {
  return (
    <section part="section">
      <h3 id="kic-sources" part="heading">
        {labels.sources}
      </h3>
      <ol part="sources">
        {sources.map((source) => (
          <Source key={source.id} {...source} />
        ))}
      </ol>
    </section>
  );
}

function Source({ id, lang, title, by, year, url }) {
  return (
    <li id={`kic-source-${id}`} value={id}>
      <span lang={lang}>
        {url ? (
          <a href={url} rel="nofollow noopener noreferrer">
            {title}
          </a>
        ) : (
          title
        )}{' '}
        · {by}
      </span>
      {year && `, ${year}`}.{' '}
      <a
        part="back-link"
        href={`#kic-citation-${id}`}
        target="_self"
        aria-label={labels.backToText}
      >
        ↑
      </a>
    </li>
  );
}
