import { article } from './article.js';
import { base } from './base.js';
import { contact } from './contact.js';
import { help } from './help.js';
import { print } from './print.js';
import { tokens } from './tokens.js';

/** The stylesheet that all cards on a page share: one each would cost every card kilobytes. */
export const styles = [tokens, base, article, help, contact, print].join('');
