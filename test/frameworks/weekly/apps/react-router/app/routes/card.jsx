import { KratomInfoCard } from 'kratom-info-card/react';
import { options } from '../../../options.js';

export default function Card() {
  return (
    <KratomInfoCard {...options}>
      <p>Call 617-555-0100</p>
    </KratomInfoCard>
  );
}
