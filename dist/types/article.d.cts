import type { Article, Provider } from './package.js' with {
  'resolution-mode': 'import',
};

// TypeScript's own type of the JSON has any text for `direction`, so it would not be an article.
declare const bundled: { readonly article: Article; readonly provider: Provider };
export = bundled;
