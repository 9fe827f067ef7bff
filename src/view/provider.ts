import { callButton } from './call-button.js';
import { paragraphs } from './citation.js';
import { contactForm } from './contact.js';
import { heading } from './heading.js';
import { html, type Html } from './html.js';
import { directions } from './links.js';
import { say, type Model } from './model.js';

/** The provider's call to action: an advertisement, labelled as one and apart from the article. */
export function providerMessage(model: Model): Html {
  const { article, provider } = model;
  const { labels, providerMessage: message } = article;
  // In the heading, so that readers who jump from heading to heading hear whose message it is.
  const title = html`<b part="advertisement">${labels.advertisement}</b> ${say(model, message.heading)}`;
  const { street, city, region, postalCode } = provider.address;
  return html`<div part="box provider">
    ${heading(model, 1, title, html` part="heading"`)}
    <p part="from">${say(model, labels.messageFrom)}</p>
    ${paragraphs(model, message.text)}
    <p part="links">${callButton(model)} ${treatmentLink(model)}</p>
    <p>${labels.hours}</p>
    <address part="address">
      <b>${provider.name}</b><br />${street}<br />${city}, ${region} ${postalCode}<br />
      <a part="directions-link" data-kic-action="directions" href="${directions(provider)}" rel="nofollow noopener noreferrer">${labels.directions}</a>
    </address>${contactForm(model)}
  </div>`;
}

function treatmentLink({ article, provider, treatmentUrl }: Model): Html | false {
  const url = treatmentUrl || provider.treatmentUrl;
  return (
    url !== undefined &&
    html`<a part="button treatment-link" data-kic-action="visit" href="${url}" rel="nofollow noopener noreferrer">${article.labels.visit}</a>`
  );
}
