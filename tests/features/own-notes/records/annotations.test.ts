import { expect, test } from 'vitest';
import { readAnnotations } from '../../../../src/features/own-notes/records/read-annotations.ts';
import { importLimits } from '../../../../src/features/own-notes/records/read-notes.ts';
import { toCollection } from '../../../../src/features/own-notes/records/web-annotation.ts';
import { clauseText, note, sourceOf, target } from './notes.ts';

const words = new Map([['overweging-g-2', clauseText]]);
const read = (value: unknown) => readAnnotations(JSON.stringify(value), words);
const readOne = (value: unknown) => read(value)?.notes[0];

/** An annotation as another program could have written it. */
const foreign = (changed: object = {}) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://notes.example/1',
  type: 'Annotation',
  body: [{ type: 'TextualBody', value: 'Zie ook 2020', purpose: 'commenting' }],
  target: {
    source: sourceOf('overweging-g-2'),
    selector: [
      { type: 'TextPositionSelector', start: 1, end: 2 },
      { type: 'TextQuoteSelector', exact: 'de brug', prefix: 'en dat ', suffix: ' dicht' },
    ],
  },
  ...changed,
});

test('an annotation has the fields of the W3C', () => {
  const collection = toCollection([note(), note({ text: '' })], sourceOf, 'Aantekeningen') as {
    first: { items: Record<string, unknown>[] };
  };
  expect(collection).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    total: 2,
    first: { type: 'AnnotationPage', startIndex: 0 },
  });
  const [written, marked] = collection.first.items;
  expect(written).toEqual({
    id: 'urn:uuid:0b7f8d6e-1f7a-4c1d-9a55-2f8f4f1b7a10',
    type: 'Annotation',
    motivation: 'commenting',
    created: '2026-01-02T03:04:05.000Z',
    modified: '2026-01-03T03:04:05.000Z',
    generator: { type: 'Software', name: 'resolutie-lezen' },
    body: { type: 'TextualBody', value: 'Door wie?\nNazoeken.', format: 'text/plain', purpose: 'commenting' },
    target: [
      {
        type: 'SpecificResource',
        source: 'https://sluis.example/sub/overweging/g/#overweging-g-2',
        styleClass: 'green',
        selector: {
          type: 'TextQuoteSelector',
          exact: 'is gesloten',
          prefix: 'overwegende dat de brug over de Eem in 2019 ',
          suffix: ', en dat de brug dicht bleef;',
        },
      },
    ],
  });
  expect(marked).toMatchObject({ motivation: 'highlighting' });
  expect(marked).not.toHaveProperty('body');
});

test('what is written is read back as it was', () => {
  const notes = [
    note(),
    note({ id: 'c0b7f8d6-1f7a-4c1d-9a55-2f8f4f1b7a11', text: '', colour: 'pink' }),
    note({
      id: 'd0b7f8d6-1f7a-4c1d-9a55-2f8f4f1b7a12',
      targets: [target('dicht bleef;'), target('overwegende', 'overweging-h-1')],
      text: 'Met “tekens”, <b>en</b> \\ regels\n\n\ten tabs 🌉',
    }),
  ];
  expect(read(toCollection(notes, sourceOf, 'x'))).toEqual({ notes, refused: [], over: 0 });
});

test('an id in capitals is the same id', () => {
  expect(readOne(foreign({ id: `URN:UUID:${note().id.toUpperCase()}` }))?.id).toBe(note().id);
});

test('a selector of others gets all words of its clause, when it fits once', () => {
  expect(readOne(foreign())?.targets).toEqual([
    {
      clause: 'overweging-g-2',
      exact: 'de brug',
      prefix: 'overwegende dat de brug over de Eem in 2019 is gesloten, en dat ',
      suffix: ' dicht bleef;',
    },
  ]);
});

test('one that fits twice, or nowhere, stays as it is, so that it is loose', () => {
  const selector = (exact: string) => ({ type: 'TextQuoteSelector', exact });
  for (const exact of ['de brug', 'de sluis']) {
    const own = { source: sourceOf('overweging-g-2'), selector: selector(exact) };
    expect(readOne(foreign({ target: own }))?.targets).toEqual([
      { clause: 'overweging-g-2', exact, prefix: '', suffix: '' },
    ]);
  }
});

test('a selector of our own has all words of its clause: when those are other ones today, it is loose', () => {
  const collection = toCollection([note()], sourceOf, 'x');
  const longer = new Map([['overweging-g-2', `${clauseText} en open ging;`]]);
  expect(readAnnotations(JSON.stringify(collection), longer)?.notes[0]?.targets).toEqual([target('is gesloten')]);
});

test('a single annotation, a list, a page and a collection are read', () => {
  const items = [foreign()];
  for (const value of [items[0], items, { type: 'AnnotationPage', items }, { first: { items } }])
    expect(read(value)?.notes).toHaveLength(1);
});

/** An object in an object in an object … */
const nested = (depth: number) => `${'{"first":'.repeat(depth)}{}${'}'.repeat(depth)}`;

test('what is no annotations at all is said to be so', () => {
  for (const text of ['', '{', 'null', '7', '"x"', '{}', '{"items":3}', '[['.repeat(200_000), nested(200_000)])
    expect(readAnnotations(text, words), text.slice(0, 20)).toBeUndefined();
});

test('an annotation on what no resolution has a clause of is refused', () => {
  for (const source of ['https://evil.example/#foo-bar', 'https://sluis.example/#overweging-g', '#overweging--2'])
    expect(read(foreign({ target: { ...foreign().target, source } }))?.refused).toEqual([{ at: 1, reason: 'form' }]);
});

test('annotations of another form are refused and counted, the others are read', () => {
  const refused = [
    null,
    3,
    'x',
    [],
    {},
    foreign({ target: 'https://example.org/' }),
    foreign({ target: { source: 'https://example.org/page', selector: { type: 'TextQuoteSelector', exact: 'x' } } }),
    foreign({ target: { source: sourceOf('overweging-g-2'), selector: { type: 'TextQuoteSelector', exact: 7 } } }),
    foreign({ target: { source: sourceOf('__proto__'), selector: { type: 'TextQuoteSelector', exact: 'x' } } }),
    foreign({ target: { source: sourceOf('overweging-g-2') } }),
    foreign({ target: [foreign().target, 3] }),
    foreign({ target: Array(importLimits.targets + 1).fill(foreign().target) }),
    foreign({ body: { type: 'TextualBody', value: 'x'.repeat(importLimits.text + 1) } }),
  ];
  const found = read([...refused, foreign()]);
  expect(found?.notes).toMatchObject([{ text: 'Zie ook 2020' }]);
  expect(found?.refused).toEqual(
    refused.map((_, index) => ({ at: index + 1, reason: index < refused.length - 2 ? 'form' : 'tooLong' })),
  );
});

test('only known fields are read, each as what it should be', () => {
  const hostile = JSON.parse(
    `{ "__proto__": { "polluted": true }, "constructor": 3, "id": "urn:uuid:<img>", "type": "Annotation",
       "created": "gisteren", "modified": 12, "styleClass": "url(x)", "onclick": "alert(1)",
       "body": [{ "type": "TextualBody", "value": { "toString": "x" } }, "https://evil.example/", 4,
                { "type": "TextualBody", "value": "<img src=x onerror=alert(1)>" }, { "type": "Image", "value": "x" }],
       "target": ${JSON.stringify(foreign().target)} }`,
  ) as unknown;
  const found = readOne(hostile);
  expect(Object.keys(found ?? {}).sort()).toEqual(['colour', 'created', 'id', 'modified', 'targets', 'text']);
  expect(found?.text).toBe('<img src=x onerror=alert(1)>');
  expect(found?.colour).toBe('yellow');
  expect(found?.id).toMatch(/^[0-9a-f-]{36}$/);
  expect(new Date(found?.created ?? '').getTime()).not.toBeNaN();
  expect({}).not.toHaveProperty('polluted');
});

test('control characters are left out, ends of lines are of one kind', () => {
  const body = { type: 'TextualBody', value: 'een\r\ntwee\rdrie\u0000\u001b\tvier' };
  expect(readOne(foreign({ body }))?.text).toBe('een\ntwee\ndrie\tvier');
});

test('a text may stand in the annotation itself', () => {
  expect(readOne(foreign({ body: undefined, bodyValue: 'kort' }))?.text).toBe('kort');
});

test('of too many annotations the first are read', () => {
  const found = read(Array(importLimits.notes + 3).fill(foreign()));
  expect(found?.notes).toHaveLength(importLimits.notes);
  expect(found).toMatchObject({ refused: [], over: 3 });
});

test('of millions of annotations what is not looked at is counted only', () => {
  const found = readAnnotations(`[${'1,'.repeat(2_000_000)}1]`, new Map());
  expect(found?.refused).toHaveLength(importLimits.notes);
  expect(found?.over).toBe(2_000_001 - importLimits.notes);
});
