import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {ignores: ['dist/', 'demo/data/', 'test-results/', 'demo/hosts/']},
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
    },
  },
  {
    files: ['components/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    rules: {'no-console': ['error', {allow: ['warn', 'error']}]},
  },
  {
    // Chai's assertions are properties, and a test knows what it has made.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: ['Equal', 'Equals', 'Eq']},
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          ...['Buffer', 'URL', 'console', 'fetch', 'performance', 'process', 'setTimeout'],
          // functions that scripts send to a page
          ...['document', 'innerHeight', 'innerWidth', 'matchMedia', 'requestAnimationFrame'],
        ].map(name => [name, 'readonly']),
      ),
    },
  },
);
