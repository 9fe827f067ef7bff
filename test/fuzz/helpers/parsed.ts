// What HTML's parser makes of characters that cannot stand in a document.

const newlines = (words: string) => words.replace(/\r\n?/g, '\n');

/** Words between tags. */
export const asText = (words: string) => newlines(words).replaceAll('\0', '');

/** Words in an attribute. */
export const asAttribute = (words: string) => newlines(words).replaceAll('\0', '\ufffd');
