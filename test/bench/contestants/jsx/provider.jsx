import { labels, message } from '../words.js';
import { ContactForm } from './contact-form.jsx';
import { Cited } from './text.jsx';

export function Provider() {
  return (
    <div part="box provider">
      <p part="advertisement">
        <b>{labels.advertisement}</b> {message.advertisement}
      </p>
      <h3 part="heading">{message.heading}</h3>
      {message.texts.map((text, index) => (
        <p key={index}>
          <Cited text={text} />
        </p>
      ))}
      <p part="links">
        <a part="button call-button" data-kic-action="call" href={message.call.href}>
          {message.call.words}
        </a>{' '}
        <a
          part="button treatment-link"
          data-kic-action="visit"
          href={message.treatmentUrl}
          rel="nofollow noopener noreferrer"
        >
          {labels.visit}
        </a>
      </p>
      <p>{labels.hours}</p>
      <address part="address">
        <b>{message.name}</b>
        <br />
        {message.street}
        <br />
        {message.town}
        <br />
        <a
          part="directions-link"
          data-kic-action="directions"
          href={message.map}
          rel="nofollow noopener noreferrer"
        >
          {labels.directions}
        </a>
      </address>
      <ContactForm />
    </div>
  );
}
