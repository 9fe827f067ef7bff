import { charactersLeft } from './characters-left.js';
import { result } from './contact-result.js';
import { heading } from './heading.js';
import { html, type Html, type Value } from './html.js';
import { say, type Model } from './model.js';

/** The form for a call back. It also works as it stands, without a script. */
export function contactForm(model: Model): Html | false {
  const { contactEndpoint, article } = model;
  const { contact: words } = article;
  if (!contactEndpoint) return false;
  return html`<form part="form" method="post" action="${contactEndpoint}" rel="noreferrer">
      ${heading(model, 2, words.heading)}
      ${field('name', words.yourName, html` autocomplete="name" required`)}
      <p id="kic-contact-reach">${words.reach}</p>
      ${field('phone', words.yourPhone, html` type="tel" autocomplete="tel"`, 'reach')}
      ${field('email', words.yourEmail, html` type="email" autocomplete="email"`, 'reach')}
      ${field('best-time', words.bestTime)} ${message(model)} ${consent(model)}
      <input name="website" autocomplete="off" hidden aria-hidden="true" />
      <div part="result" role="group" aria-labelledby="kic-contact-outcome" tabindex="-1">${result(model, {})}</div>
      <p part="links"><button part="button send-button">${words.send}</button></p>
      <p part="status" role="status"></p>
    </form>`;
}

function field(name: string, label: string, attributes?: Html, rule?: string): Html {
  return row(name, label, html`<input part="input"${common(name, rule)}${attributes} />`);
}

function message(model: Model): Html {
  const { yourMessage, hint } = model.article.contact;
  return row(
    'message',
    `${yourMessage}. ${hint}`,
    html`<textarea part="input"${common('message', 'count')} rows="4"></textarea>
      <p part="count" id="kic-contact-count">${charactersLeft(model, 0)}</p>`,
  );
}

function consent(model: Model): Html {
  const { consent: words, consentRule } = model.article.contact;
  return row(
    'consent',
    html`<input type="checkbox"${common('consent', 'rule')} value="yes" /> ${say(model, words)}`,
    html`<p id="kic-contact-rule">${consentRule}</p>`,
  );
}

function row(name: string, label: Value, control?: Html): Html {
  return html`<div part="field">
    <label for="kic-contact-${name}">${label}</label>${control}
    <p part="error" id="kic-error-${name}"></p>
  </div>`;
}

/** A field is described by what is wrong with it, and then by its rule. */
function common(name: string, rule = ''): Html {
  return html` id="kic-contact-${name}" name="${name}" aria-describedby="kic-error-${name}${rule && ` kic-contact-${rule}`}"`;
}
