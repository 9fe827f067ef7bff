import { html } from 'lit';
import { contactForm } from './contact-form.js';
import { section, sources } from './section.js';
import { cited, paragraphs, way } from './text.js';

/** The card as templates of Lit. */
export const card = (words) => html`
  <div part="card ${words.variant}" lang=${words.lang} dir=${words.direction}>
    <slot name="header"></slot>
    <section aria-labelledby="kic-title">
      <h2 id="kic-title" part="title">${cited(words.title)}</h2>
      <div part="short-answer">
        <p part="label">${words.labels.shortAnswer}</p>
        <p part="sentence">${cited(words.sentence)}</p>
      </div>
      ${emergency(words)} ${calls(words)} ${contents(words)}
      <p part="lead">${cited(words.lead)}</p>
      ${paragraphs(words.opening)} ${words.first.map(section)}
      <div part="boxes">${help(words)} ${provider(words)}</div>
      ${words.rest.map(section)} ${sources(words)}
      <footer part="footer">
        <h3>${words.labels.about}</h3>
        <p part="disclaimer">${words.disclaimer}</p>
        <p part="byline">${words.byline}</p>
      </footer>
    </section>
    <slot name="footer"></slot>
  </div>
`;

const emergency = ({ emergency: { before, call, href, label, after }, labels }) => html`
  <div part="emergency">
    <h3>${labels.emergency}</h3>
    <p>
      ${cited(before)}<a part="emergency-button" href=${href} aria-label=${label}>${call}</a
      >${cited(after)}
    </p>
  </div>
`;

const calls = ({ calls: { help: line, helpCall, provider: name, providerCall }, labels }) => html`
  <div part="calls">
    <div part="call help">
      <p><b>${labels.help}</b><br />${line}</p>
      <p part="links">${way('button help-button', helpCall)}</p>
    </div>
    <div part="call provider">
      <p><b part="advertisement">${labels.advertisement}</b><br />${name}</p>
      <p part="links">
        <a
          part="button call-button"
          data-kic-action="call"
          href=${providerCall.href}
          aria-label=${providerCall.label}
          >${cited(providerCall.words)}</a
        >
      </p>
    </div>
  </div>
`;

const contents = ({ contents: links, labels }) => html`
  <nav part="contents" aria-labelledby="kic-contents">
    <p part="label" id="kic-contents">${labels.contents}</p>
    <ul role="list">
      ${links.map(
        ({ href, words }) =>
          html`<li><a part="contents-link" href=${href}>${cited(words)}</a></li>`,
      )}
    </ul>
  </nav>
`;

const help = ({ helpLines, labels }) => html`
  <div part="box help">
    <h3 id="kic-help" part="heading">${labels.help}</h3>
    <ul part="help-lines" role="list">
      ${helpLines.map(
        ({ name, text, ways }) => html`
          <li>
            <p><b>${name}</b><br />${cited(text)}</p>
            <p part="links">${ways.map((each) => way('help-link', each))}</p>
          </li>
        `,
      )}
    </ul>
  </div>
`;

const provider = (words) => {
  const { labels, message } = words;
  return html`
    <div part="box provider">
      <h3 part="heading">
        <b part="advertisement">${labels.advertisement}</b> ${message.heading}
      </h3>
      <p part="from">${message.from}</p>
      ${paragraphs(message.texts)}
      <p part="links">
        <a part="button call-button" data-kic-action="call" href=${message.call.href}
          >${cited(message.call.words)}</a
        >
        <a
          part="button treatment-link"
          data-kic-action="visit"
          href=${message.treatmentUrl}
          rel="nofollow noopener noreferrer"
          >${labels.visit}</a
        >
      </p>
      <p>${labels.hours}</p>
      <address part="address">
        <b>${message.name}</b><br />${message.street}<br />${message.town}<br />
        <a
          part="directions-link"
          data-kic-action="directions"
          href=${message.map}
          rel="nofollow noopener noreferrer"
          >${labels.directions}</a
        >
      </address>
      ${contactForm(words)}
    </div>
  `;
};
