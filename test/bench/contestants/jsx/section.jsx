import { Cited } from './text.jsx';

export function Section({ id, heading, blocks }) {
  return (
    <section part="section">
      <h3 id={id} part="heading">
        {heading}
      </h3>
      {blocks.map((block, index) => (
        <Block key={index} {...block} />
      ))}
    </section>
  );
}

function Block({ text, label, items, isNote, ...note }) {
  if (items) return <List label={label} items={items} />;
  if (isNote) return <Note text={text} {...note} />;
  return (
    <p>
      <Cited text={text} />
    </p>
  );
}

function List({ label, items }) {
  return (
    <div part="list">
      <p part="label">
        <Cited text={label} />
      </p>
      <ul>
        {items.map((item, index) => (
          <li key={index}>
            <Cited text={item} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Note({ heading, asOf, text }) {
  return (
    <div part="note">
      {heading && (
        <h4>
          {heading} {asOf && <span part="as-of">{asOf}</span>}
        </h4>
      )}
      <p>
        <Cited text={text} />
      </p>
    </div>
  );
}
