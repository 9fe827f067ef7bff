import { Text } from './text.jsx';

export function Section({ id, isOpen, heading, blocks }) {
  return (
    <Topic id={id} isOpen={isOpen} heading={<Text of={heading} />}>
      {blocks.map((block, index) => (
        <Block key={index} {...block} />
      ))}
    </Topic>
  );
}

/** Content under a heading: open on the page, or behind the heading. */
export function Topic({ id, isOpen, heading, children }) {
  if (isOpen) {
    return (
      <section part="section">
        <h3 id={id} part="heading">
          {heading}
        </h3>
        {children}
      </section>
    );
  }
  return (
    <details part="disclosure" id={id}>
      <summary part="summary">
        <h3 part="heading">{heading}</h3>
      </summary>
      <div part="disclosed">{children}</div>
    </details>
  );
}

function Block({ text, label, name, items, isNote, ...note }) {
  if (items) return <List label={label} name={name} items={items} />;
  if (isNote) return <Note text={text} {...note} />;
  return (
    <p>
      <Text of={text} />
    </p>
  );
}

function List({ label, name, items }) {
  return (
    <div part="list">
      <p part="label">
        <Text of={label} />
      </p>
      <ul aria-label={name}>
        {items.map((item, index) => (
          <li key={index}>
            <Text of={item} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Note({ heading, asOf, text }) {
  return (
    <div part="note">
      {heading && <h4>{heading}</h4>}
      {asOf && <p part="as-of">{asOf}</p>}
      <p>
        <Text of={text} />
      </p>
    </div>
  );
}
