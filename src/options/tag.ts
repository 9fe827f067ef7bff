/** The name of the custom element. */
export const tag = 'kratom-info-card';
