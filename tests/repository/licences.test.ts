import { expect, test } from 'vitest';
import { works } from '../../src/features/licences/works.ts';
import manifest from '../../package.json' with { type: 'json' };

/** Dependencies that leave nothing of their own in the published site: they build, check, test and measure it. */
const tools = [
  '@astrojs/check',
  '@eslint/js',
  '@likecoin/epubcheck-ts',
  '@mozilla/readability',
  '@sparticuz/chromium',
  '@stryker-mutator/core',
  '@stryker-mutator/vitest-runner',
  '@types/d3-geo',
  '@types/geojson',
  '@types/hast',
  '@types/mdast',
  '@types/node',
  '@types/subset-font',
  '@types/topojson-client',
  '@types/topojson-specification',
  '@types/unist',
  '@types/xast',
  'ajv',
  'astro',
  'axe-core',
  'browserslist',
  'd3-geo',
  'defuddle',
  'eslint',
  'eslint-plugin-astro',
  'eslint-plugin-compat',
  'fast-check',
  'fflate',
  'fontkitten',
  'html-validate',
  'knip',
  'lightningcss',
  'mammoth',
  'mdast-util-to-hast',
  'mdast-util-to-string',
  'playwright-core',
  'prettier',
  'prettier-plugin-astro',
  'rehype',
  'remark',
  'remark-frontmatter',
  'remark-gfm',
  'remark-rehype',
  'rolldown',
  'satori',
  'sharp',
  'stylelint',
  'stylelint-no-unsupported-browser-features',
  'subset-font',
  'topojson-client',
  'typescript',
  'typescript-eslint',
  'unified',
  'unist-util-visit',
  'unist-util-visit-parents',
  'unpdf',
  'vfile',
  'vfile-message',
  'vitest',
  'xast-util-from-xml',
  'xast-util-to-xml',
  'xastscript',
  'xmllint-wasm',
  'yaml',
];

test('every dependency is either passed on, with its licence, or a tool', () => {
  const passedOn = Object.values(works).map((work): string => work.package);
  // One work in several packages.
  const isPassedOn = (name: string) => passedOn.includes(name) || name.startsWith('workbox-');
  const declared = Object.keys(manifest.devDependencies);
  expect(declared.filter((name) => !isPassedOn(name)).sort()).toEqual(tools.sort());
});
