import { renderCard } from 'kratom-info-card/server';

export default function (eleventy) {
  eleventy.addShortcode('kratomInfoCard', (options) => renderCard({ host: '/cards/', ...options }));
  eleventy.addPassthroughCopy({ '../node_modules/kratom-info-card/dist': 'cards' });
}
