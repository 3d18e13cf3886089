import { expect, test } from 'vitest';
import { aliasesOf } from '../../../src/features/search/build/aliases.ts';
import type { SearchSource } from '../../../src/features/search/build/source.ts';

const source = { aliases: [], names: [], instruments: [] } as unknown as SearchSource;

test.each([
  ['gas- en elektriciteitsvoorziening', 'elektriciteit voorziening', 'gasvoorziening', 'gas voorziening'],
  ['gas- en elektriciteitsbedrijven', 'elektriciteit bedrijf', 'gasbedrijven', 'gas bedrijven'],
  ['land- en zeegrenzen', 'zee grens', 'landgrenzen', 'land grenzen'],
  ['school- en ziekenhuizen', 'ziek huis', 'schoolhuizen', 'school huizen'],
  ['olie- en gasuitvoer', 'gas uitvoer', 'olieuitvoer', 'olie uitvoer'],
  ['land- en zeegrenzen', 'zee kust'],
])('a half word has the second half of the next one, joined or with a hyphen: %s', (text, parts, ...terms) => {
  const compounds = new Map([[text.split(' ').at(-1) ?? '', parts]]);
  const aliases = aliasesOf(source, [{ provision: 0, index: 0, clause: 1, text }], [], compounds);
  expect(aliases).toEqual(terms.length > 0 ? [{ terms, finds: [text] }] : []);
});
