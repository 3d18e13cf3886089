import { describe, expect, test } from 'vitest';
import { aliasesSchema } from '../../src/schemas/alias.ts';
import { demandsSchema } from '../../src/schemas/demand.ts';
import { eventsSchema } from '../../src/schemas/event.ts';
import { instrumentSchema } from '../../src/schemas/instrument.ts';
import { aftermathSchema, correctionsSchema } from '../../src/schemas/record.ts';
import { relationsSchema } from '../../src/schemas/relation.ts';
import { themesSchema } from '../../src/schemas/theme.ts';
import { titlesSchema } from '../../src/schemas/title.ts';
import { instrumentIds, readContent, readNames, readNotes } from './read-content.ts';

/** Words of the Parliament that our own texts only quote; content/pages/over.md promises it. */
const loaded = /aanval|agressie|blokkade|etnische zuivering|uithongering|bezet|Republiek Artsach/i;

const own = [
  ...readNames().flatMap((name) => [name.note, 'what' in name ? name.what : name.office]),
  ...readContent('themes.yaml', themesSchema).flatMap(({ title, description }) => [title, description]),
  ...readContent('demands.yaml', demandsSchema).demands.flatMap(({ acts }) => acts.map(({ what }) => what)),
  ...readContent('events.yaml', eventsSchema).flatMap(({ label, note }) => [label, note ?? '']),
  ...readContent('relations.yaml', relationsSchema).map(({ reason }) => reason),
  ...readNotes().map(({ text }) => text),
  ...Object.values(readContent('titles.yaml', titlesSchema)),
  ...readContent('corrections.yaml', correctionsSchema).map(({ text }) => text),
  ...[...instrumentIds()].flatMap((id) => {
    const { kind, note, doubts } = readContent(`instruments/${id}.yaml`, instrumentSchema);
    return kind === 'treaty' ? [] : [note, doubts ?? '']; // a treaty's subject is a term of law
  }),
  ...readContent('aftermath.yaml', aftermathSchema).entries.map(({ text }) => text),
];

test('our own texts use no loaded word outside a quotation, unless they attribute it', () => {
  const unattributed = own.filter(
    (text) =>
      loaded.test(text.replace(/“[^”]*”/g, '')) &&
      !/Parlement (?:spreekt|noemt)|volgens het Parlement|^Het begrip /.test(text),
  );
  expect(unattributed).toEqual([]);
});

test('the political name of a road is always quoted', () => {
  expect(own.filter((text) => /(?<!“)Zangezur-corrido[rt]/.test(text))).toEqual([]);
});

describe.each(readNotes().filter(({ kind }) => kind === 'positions'))('$clause: $quote', ({ positions }) => {
  test('has the sides in the order of the alphabet, each with a source', () => {
    const sides = positions.map(({ side }) => side);
    expect(sides).toEqual([...sides].sort());
    for (const { sources } of positions) expect(sources.length).toBeGreaterThan(0);
  });

  test('gives the sides equal room', () => {
    const lengths = positions.map(({ text }) => text.length);
    expect(Math.min(...lengths) / Math.max(...lengths)).toBeGreaterThan(0.8);
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
    'paragraaf-10-3',
    'paragraaf-7-3',
  ]);
});
