import { createRoot } from 'react-dom/client';
import { Card } from './card.jsx';
import { defineCard } from './element.js';

defineCard((shadowRoot) => {
  const root = createRoot(shadowRoot);
  return (words) => root.render(<Card words={words} />);
});
