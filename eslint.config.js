import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', 'site/', 'coverage/', '**/.cache/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  // What runs in Node.
  typescript.configs.strict,
  typescript.configs.stylistic,

  // What runs in a browser: the files of tsconfig.json, so that the rules know their types.
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'demo/*/**/*.ts'],
    ignores: [
      // These run in Node.
      'demo/site/**',
      'demo/receiver/**',
      // Their types come with frameworks, or the packed card: test/frameworks/types.test.js checks them.
      'src/entries/frameworks/**',
      'test/frameworks/**',
    ],
    extends: [
      typescript.configs.strictTypeChecked,
      typescript.configs.stylisticTypeChecked,
      lit['flat/recommended'],
      wc['flat/best-practice'],
    ],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // The card's `html` makes a string, so a tag's name or a whole attribute may be a value.
      // Lit's `html`, which these two rules have in mind, could not do that.
      'lit/binding-positions': 'off',
      'lit/no-invalid-html': 'off',
    },
  },

  {
    files: ['src/**/*.ts'],
    rules: { 'no-console': ['error', { allow: ['warn'] }] },
  },

  {
    files: ['test/**/*.ts'],
    ignores: ['test/frameworks/**'],
    rules: {
      // Chai asserts by reading a property: `expect(card).to.exist`.
      '@typescript-eslint/no-unused-expressions': 'off',
      // `equal` is synchronous, but the types of @open-wc/semantic-dom-diff call it a promise.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: 'chai' }] },
      ],
      // Short callbacks: `() => card.remove()`.
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
);
