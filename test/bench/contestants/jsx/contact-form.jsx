import { useState } from 'framework';
import { mistakesIn } from './mistakes.js';

/** The form. It checks what was typed, and shows what is wrong with it; nothing is sent. */
export function ContactForm({ words }) {
  const { contact, form } = words;
  const [mistakes, setMistakes] = useState([]);
  const [message, setMessage] = useState('');
  const mistakeOf = (name) => mistakes.find(({ field }) => field === name)?.message;
  const check = (event) => {
    event.preventDefault();
    setMistakes(mistakesIn(new FormData(event.currentTarget), contact));
  };

  return (
    <form
      part="form"
      method="post"
      action={form.endpoint}
      rel="noreferrer"
      noValidate
      onSubmit={check}
    >
      <h4>{contact.heading}</h4>
      <Field name="name" label={contact.yourName} autoComplete="name" mistake={mistakeOf('name')} />
      <p id="kic-contact-reach">{contact.reach}</p>
      <Field
        name="phone"
        label={contact.yourPhone}
        type="tel"
        autoComplete="tel"
        mistake={mistakeOf('phone')}
      />
      <Field
        name="email"
        label={contact.yourEmail}
        type="email"
        autoComplete="email"
        mistake={mistakeOf('email')}
      />
      <Field name="best-time" label={contact.bestTime} />
      <Row name="message" label={form.message}>
        <textarea
          part="input"
          rows="4"
          {...common('message')}
          onInput={({ currentTarget }) => setMessage(currentTarget.value)}
        />
        <p part="count" id="kic-contact-count">
          {contact.left.replace('{count}', 1000 - message.length)}
        </p>
      </Row>
      <Row
        name="consent"
        mistake={mistakeOf('consent')}
        label={[
          <input key="box" type="checkbox" value="yes" {...common('consent')} />,
          ` ${form.consent}`,
        ]}
      >
        <p id="kic-contact-rule">{contact.consentRule}</p>
      </Row>
      <input name="website" autoComplete="off" hidden aria-hidden="true" />
      <div part="result" role="group" aria-labelledby="kic-contact-outcome" tabIndex={-1}>
        <p id="kic-contact-outcome">{mistakes.length > 0 && <b>{contact.mistakes}</b>}</p>
        {mistakes.length > 0 && <Mistakes of={mistakes} />}
      </div>
      <p part="links">
        <button part="button send-button">{contact.send}</button>
      </p>
      <p part="status" role="status" />
    </form>
  );
}

function Mistakes({ of }) {
  return (
    <ul>
      {of.map(({ field, message }) => (
        <li key={field}>
          <a href={`#kic-contact-${field}`}>{message}</a>
        </li>
      ))}
    </ul>
  );
}

function Field({ name, label, mistake, ...attributes }) {
  return (
    <Row name={name} label={label} mistake={mistake}>
      <input
        part="input"
        aria-invalid={mistake ? 'true' : undefined}
        {...common(name)}
        {...attributes}
      />
    </Row>
  );
}

function Row({ name, label, mistake, children }) {
  return (
    <div part="field">
      <label htmlFor={`kic-contact-${name}`}>{label}</label>
      {children}
      <p part="error" id={`kic-error-${name}`}>
        {mistake}
      </p>
    </div>
  );
}

const common = (name) => ({
  id: `kic-contact-${name}`,
  name,
  'aria-describedby': `kic-error-${name}`,
});
