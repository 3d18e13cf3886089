import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { aliasesSchema } from '../../src/schemas/alias.ts';
import { documentSchema } from '../../src/schemas/document.ts';
import { eventsSchema } from '../../src/schemas/event.ts';
import { notesSchema } from '../../src/schemas/note.ts';
import { act, cases, mention, note, position, source, sources } from './cases.ts';

type Path = readonly (string | number)[];

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Every value within a record, the record itself too, with its path. */
function valuesOf(value: unknown, path: Path = []): { value: unknown; path: Path }[] {
  const within = isObject(value) ? Object.entries(value) : [];
  return [{ value, path }, ...within.flatMap(([key, each]) => valuesOf(each, [...path, key]))];
}

/** The record with another value at a path. */
function changed(record: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const copy: Record<string, unknown> = Object.assign(Array.isArray(record) ? [] : {}, record);
  copy[key] = changed(copy[key], rest, value);
  return copy;
}

const problems = (schema: z.ZodType, record: unknown) =>
  schema.safeParse(record).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

const all = Object.entries(cases);

test.each(all)('%s: a record with every field is taken as it stands', (_, { schema, whole }) => {
  expect(schema.parse(whole)).toEqual(whole);
});

test.each(all.filter(([, { least }]) => least))('%s: what is left out has its default', (_, { schema, least }) => {
  expect(schema.parse(least?.[0])).toEqual(least?.[1]);
});

test.each(all)('%s: a field that it does not know is refused wherever it stands', (_, { schema, whole, free = [] }) => {
  const objects = valuesOf(whole).filter(({ value }) => isObject(value) && !Array.isArray(value));
  for (const { value, path } of objects.filter((each) => !free.includes(each.path.join('.')))) {
    const record = changed(whole, path, { ...(value as object), kleur: 'rood' });
    expect(problems(schema, record)).toEqual([`${path.join('.')}: Unrecognized key: "kleur"`]);
  }
});

test.each(all.filter(([, { isLoose }]) => !isLoose))(
  '%s: no text is empty, and space around it goes',
  (_, { schema, whole }) => {
    for (const { value, path } of valuesOf(whole)) {
      if (typeof value !== 'string') continue;
      for (const empty of ['', ' ']) {
        expect(problems(schema, changed(whole, path, empty)).join()).toContain(`${path.join('.')}: `);
      }
      const spaced = schema.safeParse(changed(whole, path, ` ${value} `));
      expect(spaced.success ? spaced.data : whole).toEqual(whole);
    }
  },
);

/** Makes a record of the case with another value at a path, "0.kind", and tells what is wrong with it. */
const problemsWith = (name: string, path: string, value: unknown): string[] => {
  const { schema, whole } = cases[name] ?? {};
  if (!schema) throw new Error(`No case ${name}`);
  return problems(schema, changed(whole, path.split('.'), value));
};

describe('a choice', () => {
  test.each([
    ['aliases', '0.kind', ['transliteration', 'language', 'synonym', 'abbreviation', 'instrument', 'source-error']],
    ['demands', 'addressees.0.refers.kind', ['person', 'organisation', 'place']],
    ['document', 'state', ['tabled', 'adopted']],
    ['document', 'links.0.shows', ['text', 'adopted', 'about']],
    ['notes', '1.kind', ['sic', 'variant', 'context']],
    ['place', 'type', ['state', 'region', 'corridor', 'town']],
    ['provision', 'mentions.0.scheme', ['instrument', 'person', 'organisation', 'place']],
    ['provision', 'clauses.0.blocks.0.form', ['quotation', 'heading']],
  ])('of %s, %s, has all that it should', (name, path, values) => {
    for (const value of values) expect(problemsWith(name, path, value)).toEqual([]);
    expect(problemsWith(name, path, 'iets anders')).toHaveLength(1);
  });
});

const httpsAddress = 'an address that starts with https://';
const languageCode = (path: string, example: string) => [path, `a language code ${example}`] as const;

describe('a form', () => {
  test.each([
    ['addresses', 'addresses.overweging-a', '8 hexadecimal digits', ['00000000'], ['3e7f500', '3e7f500e0', '3E7F500E']],
    ['demands', 'demands.0.acts.0.about.0', 'an id in lower case with hyphens', ['a-10-b1'], ['A', 'a-', '-a', 'a--b']],
    ['document', ...languageCode('links.0.languages.0', 'of two letters'), ['fr'], ['deu', 'd', 'DE', '1de']],
    [
      'document',
      'adopted.differencePage',
      'the path of a page of this site, such as /over/#heading',
      ['/over/', '/thema/weer/#kop-2'],
      ['over/', '/over', '/', '/over/#', 'x/over/', '/over/#kop ', '/Over/', '/over/#Kop'],
    ],
    [
      'instrument',
      'links.0.url',
      httpsAddress,
      ['https://x.example/'],
      ['http://x.example/', 'xhttps://x', 'httpsx://x'],
    ],
    ['instrument', ...languageCode('links.0.lang', 'such as nl'), ['fr'], ['nld', 'n', 'NL', '1nl']],
    ['instrument', ...languageCode('original.lang', 'such as en'), ['fr'], ['eng', 'e', 'EN', '1en']],
    ['instrument', 'date', 'a day, month or year such as 2023-09-19, 2023-09 or 2023', ['2023'], ['2023-13']],
    ['person', 'id', 'an id that the register does not use itself', ['menu-2'], ['menu', 'woorden-a']],
    [
      'person',
      'sources.0.url',
      httpsAddress,
      ['https://x.example/'],
      ['http://x.example/', 'xhttps://x', 'httpsx://x'],
    ],
    ['person', ...languageCode('sources.0.lang', 'such as nl'), ['fr'], ['nld', 'n', 'NL', '1nl']],
    [
      'publishers',
      '0.domain',
      'a domain such as eur-lex.europa.eu, without "https://" and "www."',
      ['a.b.c-d.example', 'un.org', 'x1.am'],
      ['www.un.org', 'org', 'un.o', '.org', 'un.org/', '//un.org', 'UN.org', 'un.o1', 'un..org'],
    ],
    ['aftermath', 'asOf', 'a day such as 2023-11-17', ['2030-02-28'], ['2030-02', '2030-02-30']],
    ['aftermath', 'entries.0.date', 'a day, month or year such as 2023-11-17', ['2030', '2030-02'], ['2030-13', 'x']],
    ['edition', 'contact', 'an e-mail address', ['a@b.example'], ['geen adres', '@b.example']],
    [
      'titles',
      'overweging-a',
      'two to five words without a full stop',
      ['De regen', 'een twee drie vier vijf', 'De EU?'],
      ['Regen', 'een twee drie vier vijf zes', 'De regen.', 'De regen:', ' De regen', 'De  regen', 'De regen '],
    ],
  ])('of %s, %s: %s', (name, path, message, good, bad) => {
    for (const value of good) expect(problemsWith(name, path, value), value).toEqual([]);
    for (const value of bad) expect(problemsWith(name, path, value), value).toContain(`${path}: ${message}`);
  });
});

describe('a limit', () => {
  test.each([
    ['aliases', '0.terms', [['nat'], ['nat', 'vochtig']], [[]]],
    ['demands', 'demands.0.acts', [[act]], [[]]],
    ['document', 'adopted.votes.against', [0, 700], [-1, 1.5]],
    ['events', '0.short', ['x'.repeat(32)], ['x'.repeat(33)]],
    ['events', '0.mentions', [[mention]], [[]]],
    ['instrument', 'short', ['x'.repeat(50)], ['x'.repeat(51)]],
    [
      'place',
      'coordinates',
      [
        [-180, -90],
        [180, 90],
      ],
      [[-181, 0], [181, 0], [0, -91], [0, 91], [5], [5, 52, 1]],
    ],
    ['notes', '0.positions.0.sources', [sources, [source, source]], [[]]],
    ['provision', 'clauses.0.blocks.0.level', [0, 1, 2, 3], [-1, 4, 0.5]],
    ['provision', 'clauses', [], [[]]],
    ['provision', 'footnotes.0', [1, 2, '*', 'aa'], [0, 1.5, '']],
    ['aftermath', 'entries.0.title', ['x'.repeat(80)], ['x'.repeat(81)]],
    ['aftermath', 'entries.0.sources', [sources], [[]]],
    ['relations', '0.between', [['a', 'b']], [['a'], ['a', 'b', 'c'], []]],
    ['themes', '0.clauses', [['a']], [[]]],
    ['publishers', '0.press', [true], [false]],
    ['wordings', 'overweging-a', [['dat']], [[], ['']]],
  ])('of %s, %s, is kept', (name, path, good, bad) => {
    for (const value of good) expect(problemsWith(name, path, value)).toEqual([]);
    for (const value of bad) expect(problemsWith(name, path, value).length).toBeGreaterThan(0);
  });

  test('a file of notes has one', () => {
    expect(problems(notesSchema, [])).toHaveLength(1);
  });
});

describe('a rule about several fields', () => {
  const positions = [position];
  const two = [position, { ...position, side: 'West' }];
  const alias = { kind: 'synonym', terms: ['nat'] };
  const positionsRule =
    '0.positions: the positions of two sides or more in a note of kind "positions", and none in another';
  const aliasRule = '0: something that it finds, or the kind "absent"';

  test.each([
    [notesSchema, { ...note, kind: 'positions', positions: two }, []],
    [notesSchema, { ...note, kind: 'positions', positions }, [positionsRule]],
    [notesSchema, { ...note, kind: 'positions', positions: [] }, [positionsRule]],
    [notesSchema, { ...note, positions: [] }, []],
    [notesSchema, { ...note, positions }, [positionsRule]],
    [notesSchema, { ...note, positions: two }, [positionsRule]],
    [notesSchema, { ...note, kind: 'positions', positions: [...two, position] }, ['0.positions: every side once']],
    [aliasesSchema, { ...alias, finds: ['regen'] }, []],
    [aliasesSchema, { ...alias, instruments: ['verdrag'] }, []],
    [aliasesSchema, { ...alias, finds: ['regen'], instruments: ['verdrag'] }, []],
    [aliasesSchema, alias, [aliasRule]],
    [aliasesSchema, { ...alias, finds: [], instruments: [] }, [aliasRule]],
    [aliasesSchema, { ...alias, kind: 'absent' }, []],
    [aliasesSchema, { ...alias, kind: 'absent', finds: ['regen'] }, [aliasRule]],
    [aliasesSchema, { ...alias, kind: 'absent', instruments: ['verdrag'] }, [aliasRule]],
  ])('%#: it is kept', (schema, record, found) => {
    expect(problems(schema, [record])).toEqual(found);
  });

  test('it is asked even when a field is wrong by itself', () => {
    expect(problems(notesSchema, [{ ...note, basis: '', positions }])).toHaveLength(2);
    expect(problems(aliasesSchema, [{ ...alias, terms: [] }])).toHaveLength(2);
    expect(problems(notesSchema, [{ ...note, positions: 'twee' }])).toHaveLength(1);
    expect(problems(aliasesSchema, [{ ...alias, finds: 'regen' }])).toHaveLength(2);
  });

  test.each([null, 'regen', 5])('it is not asked of %j, which is no record', (record) => {
    for (const schema of [notesSchema, aliasesSchema, eventsSchema]) expect(problems(schema, [record])).toHaveLength(1);
    expect(problems(documentSchema, record)).toHaveLength(1);
  });
});
