/** A text with links to its sources. */
export function Cited({ text }) {
  return text.map(({ words, sources }, index) =>
    sources ? <Citation key={index} sources={sources} /> : words,
  );
}

function Citation({ sources }) {
  return (
    <sup>
      {sources.map(({ number, id, label }, index) => [
        index > 0 && ', ',
        <a
          key={number}
          part="citation"
          href={`#kic-source-${number}`}
          target="_self"
          aria-label={label}
          id={id}
        >
          {number}
        </a>,
      ])}
    </sup>
  );
}
