import { join } from 'node:path';
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Which of our folders, and which packages, the files of a folder in `src/` may import: the way of the data, kept.
 * `ours` may be imported freely, `types` for their types only; `packages` is the beginning of the names allowed.
 */
const rooms = [
  { folder: 'lib', ours: [], packages: '$none' },
  { folder: 'strings', ours: [], types: ['schemas'], packages: '$none' },
  { folder: 'schemas', ours: ['lib'], packages: 'astro/zod$' },
  { folder: 'resolution', ours: ['lib', 'schemas'], packages: 'astro/zod$|(?!astro)' },
  { folder: 'search', ours: ['lib'], packages: '(?!astro|node:)' },
  { folder: 'cite', ours: ['lib', 'strings'], types: ['schemas'] },
  { folder: 'loaders', ours: ['lib', 'resolution', 'schemas', 'search'], packages: '' },
  { folder: 'integrations', ours: ['lib', 'loaders', 'resolution', 'schemas', 'search', 'strings'], packages: '' },
  { folder: 'site', ours: ['cite', 'lib', 'schemas', 'search', 'strings'], packages: '' },
  { folder: 'client', ours: ['cite', 'lib', 'search', 'strings'], packages: '(?!astro|node:)' },
  { folder: 'components', ours: ['client', 'lib', 'strings'], types: ['site'], packages: '(?!astro:content)' },
  {
    folder: 'layouts',
    ours: ['client', 'components', 'lib', 'site', 'strings', 'styles'],
    packages: '(?!astro:content)',
  },
  { folder: 'pages', ours: ['client', 'components', 'layouts', 'lib', 'site', 'strings', 'styles'], packages: '' },
];
const folders = rooms.map((room) => room.folder);

function keepRoom({ folder, ours, types = [], packages }) {
  const others = folders.filter((other) => other !== folder && !ours.includes(other));
  const never = others.filter((other) => !types.includes(other));
  const intoFolder = (names) => `^(\\.\\./)+(${names.join('|')})/`;
  return {
    files: [`src/${folder}/**`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: intoFolder(never), message: `src/${folder} may not import this folder.` },
            { regex: `^(?!\\.|${packages})`, message: `src/${folder} may not import this package.` },
            ...(types.length > 0
              ? [
                  {
                    regex: intoFolder(types),
                    allowTypeImports: true,
                    message: `src/${folder} may import its types only.`,
                  },
                ]
              : []),
          ],
        },
      ],
    },
  };
}

/** Folders that run without a DOM. */
const withoutDom = {
  files: ['src/{lib,schemas,resolution,search,cite,loaders,site}/**'],
  rules: { 'no-restricted-globals': ['error', 'document', 'window', 'navigator', 'localStorage'] },
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
  { plugins: { '@typescript-eslint': tseslint.plugin } },
  withoutDom,
  ...rooms.map(keepRoom),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
);
