import { css } from './css.js';

/** The box around the card, the wall against the page's own styles, and running text. */
export const base = css`
  :host {
    /* Here, so that a page can take it away: without a value, the font is the page's. */
    --kic-font-family: system-ui, sans-serif;
    display: block;
  }

  /* Set around the card, it counts as well; to browsers without style queries, only on the card. */
  @container style(--kic-font-family) {
    :host {
      --kic-font-family: inherit;
    }
  }

  :host([hidden]) {
    display: none;
  }

  [part~='card'] {
    /* The page's rules reach :host, so the wall stands one step further in. */
    all: initial;
    box-sizing: border-box;
    color-scheme: inherit;
    /* A closed dialog that lies over the page must not catch what is meant for the page. */
    pointer-events: inherit;
    display: block;
    /* Fills the room that the page kept for it. */
    min-height: inherit;
    min-width: 6.5em;
    max-width: var(--kic-max-width, 42em);
    margin-inline: auto;
    padding: clamp(min(1em, 25% - 1em), 5%, 2.5em);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    /* The size stays medium, which is the reader's own; rem would be the page's. */
    font-family: var(--kic-font-family, inherit);
    line-height: 1.55;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
  }

  @media (min-width: 48em) {
    [part~='card'] {
      /* An eighth more than medium. */
      font-size: large;
    }

    [part='title'] {
      font-size: 2em;
    }
  }

  :host([theme='light']) [part~='card'] {
    color-scheme: light;
  }

  :host([theme='dark']) [part~='card'] {
    color-scheme: dark;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0 0 0.5em;
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }

  [part='title'] {
    margin-bottom: 0.3em;
    font-size: 1.5em;
    font-weight: 700;
    letter-spacing: -0.015em;
    line-height: 1.15;
  }

  [part='heading'] {
    font-size: 1.375em;
  }

  p,
  ul,
  ol {
    margin: 0 0 1em;
  }

  .unbroken {
    white-space: nowrap;
  }

  :is(p, ul, ol, li, div):last-child {
    margin-bottom: 0;
  }

  a {
    color: var(--_link);
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.15em;
  }

  a:hover {
    text-decoration-thickness: 0.16em;
  }

  /* What takes the focus stays clear of sticky bars, 72 px high, at the edges of the window. */
  a,
  button,
  summary,
  [id],
  [part='result'] {
    scroll-margin: max(5em, 84px);
  }

  /* A bright band with a dark edge shows on any background, and around a field with a mistake. */
  [part~='card'] :focus-visible {
    outline: 0.2em solid #fd0;
    outline-offset: 0.05em;
    border-radius: 0.15em;
    box-shadow: 0 0 0 0.4em #1b262c;
  }

  /* WebKit paints no shadow around it. */
  [part~='card'] [type='checkbox']:focus-visible {
    outline-color: var(--_text);
  }
`;
