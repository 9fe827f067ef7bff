/** The attributes that say what a card shows. */
export const attributeNames = [
  'variant',
  'sections',
  'heading-level',
  'theme',
  'treatment-url',
  'contact-endpoint',
  'lang',
];
