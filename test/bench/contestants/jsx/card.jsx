import * as words from '../words.js';
import { Footer } from './footer.jsx';
import { Help } from './help.jsx';
import { Provider } from './provider.jsx';
import { Section } from './section.jsx';
import { Sources } from './sources.jsx';
import { Cited } from './text.jsx';

const { emergency, labels, opening, sections, shortAnswer, title } = words;

/** The card, for React and Preact. */
export function Card() {
  return (
    <div part="card article" lang={words.lang} dir={words.direction}>
      <slot name="header" />
      <section aria-labelledby="kic-title">
        <h2 id="kic-title" part="title">
          {title}
        </h2>
        <ShortAnswer />
        <Emergency />
        {opening.map((text, index) => (
          <p key={index}>
            <Cited text={text} />
          </p>
        ))}
        {sections.map((each) => (
          <Section key={each.id} {...each} />
        ))}
        <div part="boxes">
          <Help />
          <Provider />
        </div>
        <Sources />
        <Footer />
      </section>
      <slot name="footer" />
    </div>
  );
}

function ShortAnswer() {
  const [first, rest] = shortAnswer;
  return (
    <div part="short-answer">
      <p part="label">{labels.shortAnswer}</p>
      <p>
        <strong>
          <Cited text={first} />
        </strong>{' '}
        <Cited text={rest} />
      </p>
    </div>
  );
}

function Emergency() {
  return (
    <div part="emergency">
      <h3>{labels.emergency}</h3>
      <p>
        <Cited text={emergency.text} />
      </p>
      <p part="links">
        <a part="button emergency-button" href={emergency.call.href}>
          {emergency.call.words}
        </a>{' '}
        <a part="help-link" href="#kic-help" target="_self">
          {labels.findHelp}
        </a>
      </p>
    </div>
  );
}
