import { ContactForm } from './contact-form.jsx';
import { Paragraphs, Text } from './text.jsx';

export function Provider({ words }) {
  const { labels, message } = words;
  return (
    <div part="box provider">
      <h3 part="heading">
        <b part="advertisement">{labels.advertisement}</b> {message.heading}
      </h3>
      <p part="from">{message.from}</p>
      <Paragraphs of={message.texts} />
      <p part="links">
        <a part="button call-button" data-kic-action="call" href={message.call.href}>
          <Text of={message.call.words} />
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
      <ContactForm words={words} />
    </div>
  );
}
