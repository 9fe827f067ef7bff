import { Text } from './text.jsx';

export function Help({ words }) {
  return (
    <div part="box help">
      <h3 id="kic-help" part="heading">
        {words.labels.help}
      </h3>
      <ul part="help-lines" role="list">
        {words.helpLines.map((line) => (
          <HelpLine key={line.name} {...line} />
        ))}
      </ul>
    </div>
  );
}

function HelpLine({ name, text, ways }) {
  return (
    <li>
      <p>
        <b>{name}</b>
        <br />
        <Text of={text} />
      </p>
      <p part="links">
        {ways.map((way) => (
          <a key={way.href} part="help-link" href={way.href} rel="nofollow noopener noreferrer">
            <Text of={way.words} />
          </a>
        ))}
      </p>
    </li>
  );
}
