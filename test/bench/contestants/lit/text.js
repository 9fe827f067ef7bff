import { html, nothing } from 'lit';

/** A text, with links to its sources, and names that stay on one line. */
export const cited = (pieces) =>
  pieces.map(({ text, name, citation }) => {
    if (citation) {
      const { cites, href, label } = citation;
      return html`<sup
        ><a part="citation" href=${href} aria-label=${label} data-kic-cites=${cites}
          >${citation.text}</a
        ></sup
      >`;
    }
    return name ? html`<span class="unbroken">${name}</span>` : text;
  });

export const paragraphs = (texts) => texts.map((text) => html`<p>${cited(text)}</p>`);

/** A link that calls, texts or opens something. */
export const way = (part, { href, words, label }) =>
  html`<a part=${part} href=${href} rel="nofollow noopener noreferrer" aria-label=${label ?? nothing}
    >${cited(words)}</a
  >`;
