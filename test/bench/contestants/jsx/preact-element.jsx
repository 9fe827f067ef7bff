import { render } from 'preact';
import { Card } from './card.jsx';
import { defineCard } from './element.js';

defineCard((root) => (words) => render(<Card words={words} />, root));
