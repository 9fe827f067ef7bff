import { index, route } from '@react-router/dev/routes';

export default [
  index('routes/start.jsx'),
  route('card', 'routes/card.jsx'),
  route('prerendered', 'routes/prerendered.jsx'),
];
