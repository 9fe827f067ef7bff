import { KratomInfoCard } from 'kratom-info-card/react';
import { provider } from '../provider';

export const right = [
  <kratom-info-card class="aside" variant="compact" heading-level={3} lang="es" />,
  <KratomInfoCard className="aside" headingLevel={3} provider={provider} theme={undefined} />,
];

export const mistakes = [
  // @ts-expect-error: no such variant
  <kratom-info-card variant="huge" />,
  // @ts-expect-error: React 18 sets no properties
  <kratom-info-card headingLevel={3} />,
  // @ts-expect-error: React 18 sets no properties
  <kratom-info-card provider={provider} />,
  // @ts-expect-error: React 18 makes `classname` of it
  <kratom-info-card className="aside" />,
  // @ts-expect-error: no such option
  <KratomInfoCard colour="red" />,
];
