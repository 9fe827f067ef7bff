import { Text } from './text.jsx';

export function Answer({ words }) {
  return (
    <div part="short-answer">
      <p part="label">{words.labels.shortAnswer}</p>
      <p part="sentence">
        <Text of={words.sentence} />
      </p>
    </div>
  );
}

export function Emergency({ words }) {
  const { before, call, href, after } = words.emergency;
  return (
    <div part="emergency">
      <h3>{words.labels.emergency}</h3>
      <p>
        <Text of={before} />
        <a
          part="emergency-button"
          href={href}
          aria-label={words.labels.callNumber.replace('{phone}', call)}
        >
          {call}
        </a>
        <Text of={after} />
      </p>
    </div>
  );
}

export function Calls({ words }) {
  const { help, helpCall, provider, providerCall } = words.calls;
  return (
    <div part="calls">
      <div part="call help">
        <p>
          <b>{words.labels.help}</b>
          <br />
          {help}
        </p>
        <p part="links">
          <a
            part="button help-button"
            href={helpCall.href}
            rel="nofollow noopener noreferrer"
            aria-label={helpCall.label}
          >
            <Text of={helpCall.words} />
          </a>
        </p>
      </div>
      <div part="call provider">
        <p>
          <b part="advertisement">{words.labels.advertisement}</b>
          <br />
          {provider}
        </p>
        <p part="links">
          <a
            part="button call-button"
            data-kic-action="call"
            href={providerCall.href}
            aria-label={providerCall.label}
          >
            <Text of={providerCall.words} />
          </a>
        </p>
      </div>
    </div>
  );
}

export function Contents({ words }) {
  return (
    <nav part="contents" aria-labelledby="kic-contents">
      <p part="label" id="kic-contents">
        {words.labels.contents}
      </p>
      <ul role="list">
        {words.contents.map((link) => (
          <li key={link.href}>
            <a part="contents-link" href={link.href}>
              <Text of={link.words} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
