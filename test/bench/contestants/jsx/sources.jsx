import { Topic } from './section.jsx';

export function Sources({ words }) {
  return (
    <Topic id="kic-sources" isOpen={words.isArticle} heading={words.labels.sources}>
      <ol part="sources">
        {words.sources.map((source) => (
          <Source key={source.id} {...source} />
        ))}
      </ol>
    </Topic>
  );
}

function Source({ id, lang, title, by, year, url, back }) {
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
      <a part="back-link" href={`#kic-citation-${id}`} aria-label={back}>
        ↑
      </a>
    </li>
  );
}
