import { helpLines, labels } from '../words.js';

export function Help() {
  return (
    <div part="box help">
      <h3 id="kic-help" part="heading">
        {labels.help}
      </h3>
      <ul part="help-lines" role="list">
        {helpLines.map((line) => (
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
        {text}
      </p>
      <p part="links">
        {ways.map(({ href, words }) => (
          <a key={href} part="button help-button" href={href} rel="nofollow noopener noreferrer">
            {words}
          </a>
        ))}
      </p>
    </li>
  );
}
