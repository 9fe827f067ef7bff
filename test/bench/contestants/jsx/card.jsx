import { Answer, Calls, Contents, Emergency } from './answer.jsx';
import { Footer } from './footer.jsx';
import { followLinks } from './follow-links.js';
import { Help } from './help.jsx';
import { Provider } from './provider.jsx';
import { Section } from './section.jsx';
import { Sources } from './sources.jsx';
import { Paragraphs, Text } from './text.jsx';

/** The card, for React and Preact: the article, or the compact one. */
export function Card({ words }) {
  return (
    <div
      part={`card ${words.variant}`}
      lang={words.lang}
      dir={words.direction}
      onClick={followLinks}
    >
      <slot name="header" />
      <section aria-labelledby="kic-title">
        <h2 id="kic-title" part="title">
          <Text of={words.title} />
        </h2>
        <Answer words={words} />
        <Emergency words={words} />
        <Calls words={words} />
        <Contents words={words} />
        <p part="lead">
          <Text of={words.lead} />
        </p>
        <Paragraphs of={words.opening} />
        {words.first.map((each) => (
          <Section key={each.id} {...each} />
        ))}
        <div part="boxes">
          <Help words={words} />
          <Provider words={words} />
        </div>
        {words.rest.map((each) => (
          <Section key={each.id} {...each} />
        ))}
        <Sources words={words} />
        <Footer words={words} />
      </section>
      <slot name="footer" />
    </div>
  );
}
