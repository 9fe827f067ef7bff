import { html, nothing } from 'lit';

/** The form, as it is before somebody fills it in. */
export const contactForm = ({ contact, form }) => html`
  <form part="form" method="post" action=${form.endpoint} rel="noreferrer">
    <h4>${contact.heading}</h4>
    ${field('name', contact.yourName, { autocomplete: 'name', required: true })}
    <p id="kic-contact-reach">${contact.reach}</p>
    ${field('phone', contact.yourPhone, { type: 'tel', autocomplete: 'tel' })}
    ${field('email', contact.yourEmail, { type: 'email', autocomplete: 'email' })}
    ${field('best-time', contact.bestTime)}
    ${row(
      'message',
      form.message,
      html`<textarea
          part="input"
          id="kic-contact-message"
          name="message"
          aria-describedby="kic-error-message"
          rows="4"
        ></textarea>
        <p part="count" id="kic-contact-count">${form.left}</p>`,
    )}
    ${row(
      'consent',
      html`<input
          type="checkbox"
          id="kic-contact-consent"
          name="consent"
          aria-describedby="kic-error-consent"
          value="yes"
        />
        ${form.consent}`,
      html`<p id="kic-contact-rule">${contact.consentRule}</p>`,
    )}
    <input name="website" autocomplete="off" hidden aria-hidden="true" />
    <div part="result" role="group" aria-labelledby="kic-contact-outcome" tabindex="-1">
      <p id="kic-contact-outcome"></p>
    </div>
    <p part="links"><button part="button send-button">${contact.send}</button></p>
    <p part="status" role="status"></p>
  </form>
`;

const field = (name, label, { type, autocomplete, required = false } = {}) =>
  row(
    name,
    label,
    html`<input
      part="input"
      id="kic-contact-${name}"
      name=${name}
      aria-describedby="kic-error-${name}"
      type=${type ?? nothing}
      autocomplete=${autocomplete ?? nothing}
      ?required=${required}
    />`,
  );

const row = (name, label, control) => html`
  <div part="field">
    <label for="kic-contact-${name}">${label}</label>${control}
    <p part="error" id="kic-error-${name}"></p>
  </div>
`;
