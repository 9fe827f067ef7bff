import * as all from './all.js';
import { words } from './languages.js';

/** Folder of a language's files, ending in a slash; none for English, whose files are at the top. */
export function folderOf(lang: string): string {
  const names = Object.entries(all).filter(([, article]) => words(article.lang) === words(lang));
  return names.map(([name]) => (name === 'en' ? '' : `${name}/`)).join('');
}
