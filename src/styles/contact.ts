import { css } from './css.js';

/** The contact form. */
export const contact = css`
  form {
    margin-top: 1.5em;
    padding-top: 1.25em;
    border-top: 1px solid var(--border);
  }

  [part='field'] {
    margin-bottom: 1em;
  }

  [part='field'] p {
    margin: 0;
  }

  [part='input'] {
    box-sizing: border-box;
    width: 100%;
    padding: 0.65em 0.75em;
    border: 1px solid;
    border-radius: var(--radius);
    background: var(--surface);
    color: inherit;
    font: inherit;
  }

  [type='checkbox'] {
    width: 1.5em;
    height: 1.5em;
    margin: 0;
    vertical-align: middle;
  }

  [part='error'] {
    color: var(--emergency);
    font-weight: 650;
  }

  [aria-invalid] {
    outline: 2px solid var(--emergency);
  }

  [part='result']:not(:empty) {
    margin-bottom: 1em;
    padding: 1em 1.25em;
    border-inline-start: 0.375em solid var(--accent);
    background: var(--tint);
  }

  button {
    font: inherit;
    cursor: pointer;
  }
`;
