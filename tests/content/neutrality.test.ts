import { describe, expect, test } from 'vitest';
import { aliasesSchema } from '../../src/schemas/alias.ts';
import { demandsSchema } from '../../src/schemas/demand.ts';
import { instrumentSchema } from '../../src/schemas/instrument.ts';
import { readOwnDutch } from './own-dutch.ts';
import { instrumentIds, readContent, readNames, readNotes } from './read-content.ts';

/** Words of the Parliament or of a side, that our own texts only quote or attribute; content/pages/over.md promises it. */
const loaded =
  /aanval|agressie|blokkade|blokker|etnische zuivering|uithongering|bezet|zogenaamde|vlucht|Republiek Artsach|terreur|terroris|separatis|bevrijd|illega|regime|genocide(?!verdrag)|deportatie|gedwongen|verdreven|invallen|irredent|provoca|ongerechtvaardigd|hybride|bedreiging|misbruik/i;
/** The ways in which a sentence says whose words they are, or that they are a term only. */
const attributions = [
  /volgens het Parlement/iu,
  /het Parlement .*\bnoemt\b/u,
  /Het Parlement spreekt van/u,
  /(?:woorden|oordeel) van het Parlement/u,
  /(?:Armenië|Azerbeidzjan) noemt/u,
  /volgens Azerbeidzjaanse media/u,
  /(?:Hij|ministerie van Buitenlandse Zaken van \p{L}+) zegt dat/u,
  /^De partijen verschillen erover/u,
  /^Het begrip /u,
];

/** The subject of a treaty is a term of law. */
const treaties = new Set(
  [...instrumentIds()]
    .map((id) => `instruments/${id}.yaml`)
    .filter((file) => readContent(file, instrumentSchema).kind === 'treaty')
    .map((file) => `content/${file}`),
);

/** What a side says is the side's (`positions`), and the full name of a document (`name`, `value`) is the document's. */
const texts = [
  ...readOwnDutch(['positions', 'name', 'value']).filter(({ file }) => !treaties.has(file)),
  ...[...readNames(), ...readContent('demands.yaml', demandsSchema).addressees].map(({ id, name }) => ({
    file: id,
    text: name,
  })),
];
const sentences = texts.flatMap(({ file, text }) =>
  text.split(/(?<=[.!?])\s+|\n+/u).map((sentence) => ({ file, sentence })),
);
const own = sentences.map(({ sentence }) => sentence);

const charged = sentences.filter(({ sentence }) => loaded.test(sentence.replace(/“[^”]*”/gu, '')));

test('our own texts use no loaded word outside a quotation, unless they attribute it in the same sentence', () => {
  expect(charged.filter(({ sentence }) => !attributions.some((said) => said.test(sentence)))).toEqual([]);
});

test('every way of attributing is one that a sentence needs', () => {
  const needless = attributions.filter(
    (way) => !charged.some(({ sentence }) => attributions.every((said) => said.test(sentence) === (said === way))),
  );
  expect(needless).toEqual([]);
});

test('the political name of a road is always quoted', () => {
  expect(own.filter((text) => /(?<!“)Zangezur-corrido[rt]/.test(text))).toEqual([]);
});

test('our own texts put the two states side by side in the order of the alphabet', () => {
  const reversed = /Azerbeidzjan(?:,| en| of)(?: (?:aan|in|met|over|tegen|tot|van|voor))? Armenië(?!r)/;
  expect(own.filter((text) => reversed.test(text))).toEqual([]);
});

describe.each(readNotes().filter(({ kind }) => kind === 'positions'))('$clause: $quote', ({ positions }) => {
  test('has both sides, in the order of the alphabet, each with a source', () => {
    expect(positions.map(({ side }) => side)).toEqual(['Armenië', 'Azerbeidzjan']);
    for (const { sources } of positions) expect(sources.length).toBeGreaterThan(0);
  });

  test('gives the sides equal room', () => {
    const lengths = positions.map(({ text }) => text.length);
    expect(Math.min(...lengths) / Math.max(...lengths)).toBeGreaterThanOrEqual(0.9);
  });
});

test('search leads from the name of a province to no corridor', () => {
  const aliases = readContent('aliases.yaml', aliasesSchema);
  const province = aliases.filter(({ terms }) => terms.some((term) => /^S(?:joenik|yunik)$/.test(term)));
  expect(province.map(({ finds, see, instruments }) => [finds, see, instruments].flat())).toEqual([[]]);
});

test('what a side says is said as its words', () => {
  const positions = readNotes().flatMap((note) => note.positions);
  const saying = /noem(?:t|de)|zegt|zei|ontkent|verwierp|bezorgd en teleurgesteld/;
  expect(positions.filter(({ text }) => !saying.test(text))).toEqual([]);
});

test('the gravest words of the text have the positions of both sides', () => {
  const clauses = readNotes().flatMap(({ kind, clause }) => (kind === 'positions' ? [clause] : []));
  expect(clauses.sort()).toEqual([
    'overweging-a-2',
    'overweging-d-2',
    'overweging-f-1',
    'overweging-o-2',
    'paragraaf-10-3',
    'paragraaf-18-3',
    'paragraaf-7-3',
  ]);
});
