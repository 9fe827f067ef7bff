import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const rules = {
  // HTML takes `<!doctype>` in any case, and `<br>` as well as `<br />`.
  'doctype-style': 'off',
  'void-style': 'off',
  // The form means the types that HTML takes for granted, `text` and `submit`.
  'no-implicit-button-type': 'off',
  'no-implicit-input-type': 'off',
  // Some software for voice control finds a label by its `for` only, also around its field.
  'no-redundant-for': 'off',
  // A list may have a name: https://w3c.github.io/aria/#namefromauthor
  'aria-label-misuse': ['error', { allowAnyNamable: true }],
  // A number has to be able to break where text is very large, and to be copied with plain hyphens.
  'tel-non-breaking': 'off',
  // Safari does not call a list without bullets a list, unless it has the role.
  'no-redundant-role': ['error', { exclude: ['list'] }],
};

/** A validator of whole pages, with more rules or others. */
export const withRules = (more) =>
  new HtmlValidate(
    new StaticConfigLoader({
      extends: ['html-validate:recommended', 'html-validate:a11y'],
      rules: { ...rules, ...more },
    }),
  );

const validator = withRules({});
/** For a page that is part of the page around its frame, which has the first heading. */
export const frameValidator = withRules({ 'heading-level': ['error', { minInitialRank: 'h2' }] });

/** The mistakes in a page, each with the place. */
export async function mistakesIn(page, by = validator) {
  const { results } = await by.validateString(page);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector}`),
  );
}
