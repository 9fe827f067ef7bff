import { css } from './css.js';

/** The parts of the article: answer, sections, lists, notes, disclosures, sources. */
export const article = css`
  [part='short-answer'] {
    margin-bottom: 0.625em;
    padding-inline-start: min(0.75em, 25% - 1em);
    border-inline-start: 0.375em solid var(--_accent);
  }

  [part='sentence'] {
    font-size: 1.1875em;
    line-height: 1.5;
  }

  [part='short-answer'] [part='sentence'] {
    font-weight: 650;
  }

  [part='lead'] {
    font-size: 1.125em;
    line-height: 1.5;
  }

  [part='label'] {
    margin-bottom: 0.5em;
    font-weight: 650;
  }

  [part='short-answer'] [part='label'] {
    margin: 0;
    color: var(--_link);
    font-size: 0.8125em;
  }

  section section {
    /* Margins do not collapse, as in a section with content-visibility below. */
    display: flow-root;
    margin-top: 2.25em;
  }

  /*
   * Skips the layout of whatever is far from the window: of whole cards and, on a phone, of sections.
   * Their height is guessed too high rather than too low, because accessibility checkers measure
   * what is not laid out and must not find it on top of something else.
   *
   * Only for Chromium. Firefox leaves the skipped content out of its accessibility tree, so that a
   * screen reader gets an empty article, and Safari does not keep the reader's place:
   * https://bugs.webkit.org/show_bug.cgi?id=171099
   */
  @supports (overflow-anchor: auto) and (not (-moz-appearance: none)) {
    @media screen {
      [part~='article'] {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 720em;
      }
    }

    @media screen and (max-width: 48em) {
      [part~='article'] [part='boxes'],
      [part~='article'] [part='section'] {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 110em;
        /* Room for focus rings. */
        overflow-clip-margin: 0.5em;
      }

      [part='boxes'] {
        contain-intrinsic-block-size: auto 200em;
      }
    }
  }

  [part='list'],
  [part='note'] {
    margin-bottom: 1em;
    padding: 1em var(--_inset);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  [part='list'] {
    background: var(--_tint);
  }

  /*
   * Two columns where they fit. Their width must not depend on how much has come: while a prerendered
   * card is still on its way, nothing in it may move.
   */
  [part='list'] ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(13em, 40%)), 1fr));
    gap: 0.5em 2.5em;
    padding-inline-start: 1.25em;
  }

  li::marker {
    color: var(--_link);
  }

  [part='as-of'] {
    color: var(--_muted);
    font-weight: 400;
  }

  [part='citation'] {
    /* Easier to hit than it looks: as inline padding, it moves nothing. */
    padding: 0.55em 0.2em;
    font-size: 0.7em;
    font-weight: 400;
    line-height: 0;
    vertical-align: super;
    /* Numbers of sources stay together. */
    white-space: nowrap;
    text-decoration: none;
  }

  [part='citation']:hover {
    text-decoration: underline;
  }

  /* Without a script, they lead nowhere. Their room stays, so that nothing moves when one comes. */
  a:not([href]) {
    color: inherit;
  }

  [part='back-link']:not([href]) {
    visibility: hidden;
  }

  /* No box of its own: in quirks mode, one with nothing but a link in it has no height. */
  sup {
    display: contents;
    font-size: inherit;
  }

  details {
    border-top: 1px solid var(--_border);
  }

  summary {
    padding: 0.9em 0;
    /* That of the heading: in quirks mode, a line is as high as what is in it, and no higher. */
    line-height: 1.25;
    color: var(--_link);
    cursor: pointer;
  }

  summary [part='heading'] {
    display: inline;
    font-size: 1.125em;
  }

  summary:hover [part='heading'] {
    text-decoration: underline;
  }

  [part='disclosed'] {
    padding-bottom: 1.25em;
  }

  ol {
    padding-inline-start: 1.75em;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  ol li {
    margin-bottom: 0.6em;
    padding-inline-start: 0.25em;
  }

  ol li:focus {
    background: var(--_tint);
  }

  [part='back-link'] {
    padding: 0.25em 0.5em;
  }

  [part='contents'] {
    margin-bottom: 1.5em;
  }

  [part='contents'] [part='label'] {
    margin: 0;
  }

  [part='contents'] ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    padding: 0;
    list-style: none;
  }

  [part='contents-link'] {
    display: inline-block;
    padding: 0.65em 0;
  }

  footer {
    margin-top: 1.5em;
    padding-top: 1.25em;
    border-top: 1px solid var(--_border);
    color: var(--_muted);
    font-size: 0.9375em;
  }
`;
