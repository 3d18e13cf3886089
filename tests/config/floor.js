import { createRequire } from 'node:module';
import browserslist from 'browserslist';

/** MDN's data on what browsers have, which eslint-plugin-compat brings. */
const bring = createRequire(import.meta.resolve('eslint-plugin-compat'));
export const { api, css, javascript } = bring('@mdn/browser-compat-data');

const namesAtMdn = { chrome: 'chrome', edge: 'edge', firefox: 'firefox', safari: 'safari', ios_saf: 'safari_ios' };

/** The oldest of each browser of `browserslist` (package.json): `{ safari_ios: 16.4, … }`. */
const oldest = {};
for (const [name, version] of browserslist().map((found) => found.split(' '))) {
  const browser = namesAtMdn[name];
  if (browser) oldest[browser] = Math.min(oldest[browser] ?? Infinity, parseFloat(version));
}

const numbered = (version) => parseFloat(version.replace('≤', ''));

/** Whether a statement of MDN's is of the whole, under its own name or with a prefix, which the build writes. */
const isWhole = ({ version_added: added, flags, alternative_name: other }) =>
  typeof added === 'string' && !flags && !other;

/**
 * The browsers at the floor that lack what an entry of MDN's data is about, each with the version that has it; none
 * where all have it, or MDN does not know.
 *
 * @example lacking(javascript.builtins.Map.groupBy) // ['chrome 109 (117 has it)', …]
 */
export function lacking(entry) {
  const support = entry?.__compat?.support;
  if (!support) return [];
  return Object.entries(oldest).flatMap(([browser, floor]) => {
    const since = [support[browser] ?? []].flat().filter(isWhole);
    const isThere = since.some(
      ({ version_added: added, version_removed: removed }) =>
        numbered(added) <= floor && !(removed && numbered(removed) <= floor),
    );
    const [first] = since;
    return isThere ? [] : [`${browser} ${floor} (${first ? `${first.version_added} has it` : 'no version has it'})`];
  });
}
