import { unsafeCSS } from 'lit';
import { article } from './article.js';
import { base } from './base.js';
import { help } from './help.js';
import { tokens } from './tokens.js';

/** One stylesheet for all cards on a page: a sheet per card would cost each of them kilobytes. */
export const styles = unsafeCSS([tokens, base, article, help].join(''));
