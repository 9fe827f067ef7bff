import { css } from './css.js';

/** Calls to action: the emergency notice, the help lines, the provider's message, buttons. */
export const help = css`
  [part='emergency'] {
    margin-bottom: 1.5em;
    padding: 1em var(--_inset);
    border-inline-start: 0.375em solid var(--_emergency);
    background: color-mix(in srgb, var(--_emergency) 7%, var(--_surface));
  }

  [part='boxes'] {
    display: grid;
    gap: 1.25em;
    margin: 2.25em 0;
  }

  [part~='banner'] [part='boxes'] {
    margin: 1.25em 0;
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
    gap: 0.5em 1.5em;
    align-items: start;
    padding: 0.75em 0;
    border-top: 1px solid var(--_border);
  }

  [part='help-lines'] p {
    margin: 0;
  }

  [part='links'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
  }

  [part='advertisement'] {
    margin-bottom: 0.75em;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  [part='advertisement'] b {
    display: inline-block;
    margin-inline-end: 0.35em;
    padding: 0 0.5em;
    border: 1px solid;
    border-radius: 0.25em;
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

  [part~='emergency-button'] {
    border-color: var(--_emergency);
    background: var(--_emergency);
    color: var(--_surface);
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
  }
`;
