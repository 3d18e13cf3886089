import { join } from 'node:path';
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import compat from 'eslint-plugin-compat';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { floorOfScripts } from './floor-of-scripts.js';
import { keepRooms } from './rooms.js';

/** What runs without a DOM. */
const withoutDom = {
  files: [
    'src/{addresses,astro,commands,language,resolution,schemas,site,strings}/**',
    'src/features/*/{*.ts,build/**,comparing/**,forms/**,understanding/**}',
  ],
  rules: { 'no-restricted-globals': ['error', 'document', 'window', 'navigator', 'localStorage'] },
};

/** Only Vite fills `import.meta.env`: what plain Node runs, tests and commands among it, never asks for it. */
const withoutVite = {
  files: [
    'src/{commands,language,resolution,schemas,strings}/**',
    'src/features/*/{build,comparing,forms,understanding}/**',
  ],
  rules: {
    'no-restricted-syntax': [
      'error',
      { selector: 'MemberExpression[object.type=MetaProperty][property.name=env]', message: 'This runs without Vite.' },
    ],
  },
};

/** Components print what they are given: routes ask for it, and the page around them for its own. */
const withoutQueries = {
  files: ['src/{features,frame}/**/*.astro'],
  ignores: ['src/frame/Page.astro'],
  rules: {
    'no-restricted-syntax': [
      'error',
      { selector: 'ImportSpecifier[imported.name=/^get[A-Z]/]', message: 'Take the finished object as a prop.' },
    ],
  },
};

const asksForPopovers = ['if (hasPopovers', 'openPopover)'];

/** What may be used in a file that asks for it, and the words that ask. */
const guards = {
  'CSS.highlights': ["'highlights' in CSS"],
  Highlight: ["'highlights' in CSS"],
  'HighlightRegistry.set': ["'highlights' in CSS"],
  'HighlightRegistry.delete': ["'highlights' in CSS"],
  'Navigator.share': ["'share' in navigator"],
  newState: asksForPopovers,
  showPopover: asksForPopovers,
  hidePopover: asksForPopovers,
  togglePopover: asksForPopovers,
};

/** What a reader's browser runs: it may be the oldest of `browserslist` (package.json). */
const atTheReader = {
  files: [
    'src/{addresses,browser,language,strings}/**/*.ts',
    'src/features/*/{browser,comparing,copy,forms,keeping,records,understanding,worker}/**/*.ts',
  ],
  extends: [compat.configs['flat/recommended']],
  plugins: { floor: { rules: { scripts: floorOfScripts } } },
  rules: {
    'floor/scripts': ['error', guards],
  },
};

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.stryker/', 'tests/fixtures/', 'public/']),
  js.configs.recommended,
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: { process: 'readonly' } } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: join(import.meta.dirname, '../..') } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Code points are what we mean by the characters of a text.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Asks for the `!` that no-non-null-assertion forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    },
  },
  astro.configs.recommended,
  { files: ['**/*.astro/*.ts', '*.astro/*.ts'], extends: [tseslint.configs.disableTypeChecked] },
  { files: ['src/**'], plugins: { house: { rules: { rooms: keepRooms } } }, rules: { 'house/rooms': 'error' } },
  atTheReader,
  withoutDom,
  withoutVite,
  withoutQueries,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
);
