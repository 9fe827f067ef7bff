import 'kratom-info-card/solid';

export const mistakes = [
  // @ts-expect-error: no such variant
  <kratom-info-card variant="huge" />,
  // @ts-expect-error: not a number
  <kratom-info-card heading-level="three" />,
  // @ts-expect-error: Solid would set the property `headinglevel`
  <kratom-info-card headingLevel={3} />,
  // @ts-expect-error: no such option
  <kratom-info-card colour="red" />,
  // @ts-expect-error: not the provider's details
  <kratom-info-card provider={{ name: 'A center' }} />,
  // @ts-expect-error: another event's field
  <kratom-info-card on:kic-toggle={({ state }) => state} />,
];
