import { KratomInfoCard } from 'kratom-info-card/react';
import { renderCard } from 'kratom-info-card/server';
import { options } from '../../../options.js';

export const loader = () => ({ prerendered: renderCard(options) });

export default function Prerendered({ loaderData }) {
  return <KratomInfoCard {...options} prerendered={loaderData.prerendered} />;
}
