import css from 'card:css';
import data from 'card:data';
import { renderToStaticMarkup } from 'react-dom/server';
import { Card } from '../jsx/card.jsx';
import { wordsOf } from '../words.js';

/** The card on a server, with react-dom. Static markup takes less time than what React could hydrate. */
export const render = () =>
  `<bench-card><template shadowrootmode="open"><style>${css}</style>${renderToStaticMarkup(
    <Card words={wordsOf(data)} />,
  )}</template></bench-card>`;
