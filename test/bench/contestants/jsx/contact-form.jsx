import { contact, form } from '../words.js';

export function ContactForm() {
  return (
    <form part="form" method="post" action={form.endpoint} rel="noreferrer">
      <h4>{contact.heading}</h4>
      <Field name="name" label={contact.yourName} autoComplete="name" required />
      <p>{contact.reach}</p>
      <Field name="phone" label={contact.yourPhone} type="tel" autoComplete="tel" />
      <Field name="email" label={contact.yourEmail} type="email" autoComplete="email" />
      <Field name="best-time" label={contact.bestTime} />
      <Row name="message" label={`${contact.yourMessage}. ${contact.hint}`}>
        <textarea part="input" rows="4" {...common('message')} />
        <p part="count">{form.left}</p>
      </Row>
      <Row
        name="consent"
        label={[
          <input key="box" type="checkbox" value="yes" {...common('consent')} />,
          ` ${form.consent}`,
        ]}
      />
      <input name="website" autoComplete="off" hidden />
      <div part="result" tabIndex={-1} />
      <p part="links">
        <button part="button send-button">{contact.send}</button>
      </p>
      <p part="status" role="status" />
    </form>
  );
}

function Field({ name, label, ...attributes }) {
  return (
    <Row name={name} label={label}>
      <input part="input" {...common(name)} {...attributes} />
    </Row>
  );
}

function Row({ name, label, children }) {
  return (
    <div part="field">
      <label htmlFor={`kic-contact-${name}`}>{label}</label>
      {children}
      <p part="error" id={`kic-error-${name}`} />
    </div>
  );
}

const common = (name) => ({
  id: `kic-contact-${name}`,
  name,
  'aria-describedby': `kic-error-${name}`,
});
