import { css } from './css.js';

/** Calls to action: the emergency notice, the help lines, the provider's message, buttons. */
export const help = css`
  [part='emergency'] {
    margin-bottom: 0.625em;
    padding: 0.4em min(0.875em, 25% - 1em);
    border-inline-start: 0.375em solid var(--_emergency);
    background: color-mix(in srgb, var(--_emergency) 8%, var(--_surface));
  }

  [part='emergency'] p {
    font-size: 0.9375em;
    line-height: 1.4;
  }

  @media (min-width: 48em) {
    [part='emergency'] {
      margin-block: 1em;
      padding-block: 0.75em;
    }
  }

  [part='emergency'] :is(h2, h3, h4, h5, h6) {
    margin-bottom: 0.1em;
    color: var(--_emergency);
    font-size: 1em;
  }

  [part='emergency-button'] {
    /* Inline padding moves nothing. */
    padding: 0.45em 0.3em;
    margin-inline: -0.3em;
    color: var(--_emergency);
    font-weight: 700;
  }

  [part='calls'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.5em), 1fr));
    gap: 0.75em;
    margin-bottom: 1.5em;
    line-height: 1.3;
  }

  /* The buttons of both are equally high, and stand on one line. */
  [part~='call'] {
    display: grid;
    grid-row: span 2;
    grid-template-rows: subgrid;
    gap: 0.4em;
  }

  [part~='call'] p {
    margin: 0;
    font-size: 0.875em;
  }

  [part~='call'] [part='links'] {
    display: grid;
  }

  [part~='call'] [part~='button'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.3em;
    place-content: center;
    padding-inline: 0;
  }

  /* The number comes as a whole to the next line, and breaks only where it is wider than the card. */
  a .unbroken {
    display: inline-block;
    text-decoration: inherit;
    white-space: normal;
  }

  [part='boxes'] {
    display: grid;
    gap: 1.25em;
    margin: 2.25em 0;
  }

  [part~='box'] {
    padding: 1.25em var(--_inset);
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
  }

  [part='help-lines'] {
    padding: 0;
    list-style: none;
  }

  [part='help-lines'] li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    align-items: center;
    padding: 0.75em 0 0.25em;
    border-top: 1px solid var(--_border);
  }

  [part='help-lines'] p {
    flex: 2 13em;
    margin: 0;
  }

  [part='help-lines'] [part='links'] {
    flex: 1 11em;
  }

  [part='links'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
  }

  [part='from'] {
    color: var(--_muted);
  }

  [part='heading'] [part='advertisement'] {
    display: block;
    margin-bottom: 0.25em;
    color: var(--_muted);
    font-size: 0.6875em;
    font-weight: 650;
  }

  [part~='button'] {
    box-sizing: border-box;
    display: inline-block;
    min-height: 3em;
    padding: 0.7em var(--_inset);
    border: 2px solid var(--_link);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 650;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
  }

  [part~='button']:hover {
    text-decoration: underline;
  }

  [part~='treatment-link'] {
    background: none;
    color: var(--_link);
  }

  address {
    font-style: normal;
  }

  /* Not in a line of text, so as easy to hit as a button. */
  [part='help-link'],
  [part='directions-link'] {
    display: inline-block;
    padding: 0.7em 0;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
`;
