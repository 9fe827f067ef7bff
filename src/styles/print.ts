import { css } from './css.js';

/** On paper: everything open, black on white, and addresses written out. Comes last. */
export const print = css`
  @media print {
    [part~='card'] {
      --text: #000;
      --surface: #fff;
      --accent: #000;
      --link: #000;
      --emergency: #000;
      --muted: #000;
      color-scheme: light;
      max-width: none;
      padding: 0;
      border: 0;
      font-size: 12pt;
      line-height: 1.35;
    }

    [part] {
      background: none;
    }

    [part~='button'] {
      color: #000;
    }

    [part='help-link'],
    [part='directions-link'],
    [part='back-link'] {
      display: none;
    }

    /* Source addresses and the like. */
    [href^='http']::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
    }

    ::details-content {
      content-visibility: visible;
    }

    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    [part='label'] {
      break-after: avoid;
    }

    li,
    [part='emergency'],
    [part='list'],
    [part='note'],
    [part='short-answer'] {
      break-inside: avoid;
    }

    p {
      orphans: 3;
      widows: 3;
    }
  }
`;
