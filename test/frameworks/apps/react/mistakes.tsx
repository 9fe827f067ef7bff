import { KratomInfoCard } from 'kratom-info-card/react';

export const mistakes = [
  // @ts-expect-error: no such variant
  <kratom-info-card variant="huge" />,
  // @ts-expect-error: not a number
  <kratom-info-card headingLevel="three" />,
  // @ts-expect-error: no such option
  <kratom-info-card colour="red" />,
  // @ts-expect-error: not the provider's details
  <kratom-info-card provider={{ name: 'A center' }} />,
  // @ts-expect-error: another event's field
  <kratom-info-card onkic-toggle={({ state }) => state} />,
  // @ts-expect-error: no such variant
  <KratomInfoCard variant="huge" />,
  // @ts-expect-error: not the provider's details
  <KratomInfoCard provider={{ name: 'A center' }} />,
  // @ts-expect-error: another event's field
  <KratomInfoCard onKicToggle={({ state }) => state} />,
];
