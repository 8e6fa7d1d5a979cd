import reactHooks from 'eslint-plugin-react-hooks';
import accessibility from 'eslint-plugin-jsx-a11y';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const noDefaultExports = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
  { selector: 'ExportSpecifier[exported.name="default"]', message: 'Export by name.' },
];

const oneDoor = {
  patterns: [{ regex: '/models/(?!index$)', message: 'The app sees the model through models/index alone.' }],
};

export default defineConfig(
  globalIgnores(['dist', 'coverage', 'scenarios']),
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    rules: { 'eqeqeq': 'error', 'max-lines': ['error', 300], 'no-restricted-syntax': ['error', ...noDefaultExports] },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['models/tsconfig.json', 'src/tsconfig.json', 'tests/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', {
        'ts-check': true, 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true,
      }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // A brand is made where the caller names it: emptySeries<RealByYear>(n).
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    // Loops over typed arrays index within bounds they set themselves; in a test a wrong assertion fails the test.
    files: ['models/*.ts', 'models/{quantities,rollout,economics,uncertainty,money,certainty}/**/*.ts', 'tests/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.tsx'],
    extends: [reactHooks.configs.flat['recommended-latest'], accessibility.flatConfigs.strict],
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', oneDoor] },
  },
  {
    files: ['vite.config.ts', 'eslint.config.js'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
