import { css } from './css.js';

/** The contact form. */
export const contact = css`
  form {
    margin: 1.5em 0 0;
    padding-top: 1.25em;
    border-top: 1px solid var(--_border);
  }

  [part='field'] {
    margin-bottom: 1em;
  }

  [part='field'] p {
    margin: 0;
  }

  [part='input'] {
    box-sizing: border-box;
    display: block;
    width: 100%;
    /* Room for the focus ring, beside the label and what is wrong. */
    margin-block: 0.375em;
    padding: 0.7em 0.75em;
    border: 1px solid;
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }

  [type='checkbox'] {
    width: 1.5em;
    height: 1.5em;
    margin-inline: 0 0.25em;
    vertical-align: middle;
  }

  [part='error'] {
    color: var(--_emergency);
    font-weight: 650;
  }

  [aria-invalid] {
    outline: 2px solid var(--_emergency);
  }

  [part='result']:has(b) {
    margin-bottom: 1em;
    padding: 1em var(--_inset);
    border-inline-start: 0.375em solid var(--_accent);
    background: var(--_tint);
  }

  button,
  [type='checkbox'] {
    font: inherit;
    cursor: pointer;
  }
`;
