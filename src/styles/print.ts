import { css } from './css.js';

/** On paper: everything open, black on white, and addresses written out. Comes last. */
export const print = css`
  @media print {
    [part] {
      background: none;
    }

    [part~='card'] {
      --_text: #000;
      --_surface: #fff;
      --_accent: #000;
      --_link: #000;
      --_emergency: #000;
      --_muted: #000;
      color-scheme: light;
      max-width: none;
      padding: 0;
      border: 0;
      /* Of a dark page, the background may be printed too. */
      background: #fff;
      font-size: 12pt;
      line-height: 1.35;
    }

    [part~='button'] {
      color: #000;
    }

    a {
      text-decoration: none;
    }

    /* Controls that work on a screen only. */
    form,
    [part='contents'],
    [part='directions-link'],
    [part='back-link'] {
      display: none;
    }

    /* Source addresses and the like. */
    [href^='http']::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
    }

    /* A disclosure is a section like the others. */
    ::details-content {
      content-visibility: visible;
    }

    summary {
      list-style: none;
    }

    summary [part='heading'] {
      font-size: 1.375em;
    }

    [part~='box'] {
      box-decoration-break: clone;
    }

    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    summary,
    [part='label'] {
      break-after: avoid;
    }

    /* All of them are short. With orphans and widows, Chromium leaves lines alone. */
    p,
    li,
    [part='emergency'],
    [part='list'],
    [part='note'],
    [part='short-answer'],
    [part~='provider'] {
      break-inside: avoid;
    }
  }
`;
