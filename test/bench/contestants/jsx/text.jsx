/** A text, with links to its sources, and names that stay on one line. */
export function Text({ of }) {
  return of.map(({ text, name, citation }, index) => {
    if (citation) return <Citation key={index} {...citation} />;
    if (name) {
      return (
        <span key={index} className="unbroken">
          {name}
        </span>
      );
    }
    return text;
  });
}

function Citation({ cites, href, label, text }) {
  return (
    <sup>
      <a part="citation" href={href} aria-label={label} data-kic-cites={cites}>
        {text}
      </a>
    </sup>
  );
}

export const Paragraphs = ({ of }) =>
  of.map((text, index) => (
    <p key={index}>
      <Text of={text} />
    </p>
  ));
