import { KratomInfoCard } from 'kratom-info-card/react';
import { renderCard } from 'kratom-info-card/server';
import { options } from '../options';

export default function Page() {
  return <KratomInfoCard {...options} prerendered={renderCard(options)} />;
}
