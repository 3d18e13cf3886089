import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { officialOnly, publisherOf, publishersSchema } from '../../src/schemas/publisher.ts';
import { sharedIdentifiers } from '../../src/schemas/instrument.ts';
import { readInstruments } from './read-instruments.ts';

const { records, messages } = await readInstruments();
const official = officialOnly(publishersSchema.parse(parse(readFileSync('content/publishers.yaml', 'utf8'))));

test('every record of the content is well formed', () => {
  expect(messages).toEqual([]);
  expect(records).not.toHaveLength(0);
});

test('no two records have the same name, label or identifier', () => {
  const values = records.flatMap(({ name, short, identifiers }) => [
    ...new Set([name, short]),
    ...Object.entries(identifiers)
      .filter(([key]) => !sharedIdentifiers.some((shared) => shared === key))
      .map(([key, value]) => `${key} ${value}`),
  ]);
  expect(duplicates(values)).toEqual([]);
});

test.each(records)('$id: links lead to official publishers, each once', ({ links }) => {
  const addresses = links.map(({ url }) => url);
  expect(addresses.filter((url) => !publisherOf(url, official))).toEqual([]);
  expect(duplicates(addresses)).toEqual([]);
});

test.each(records)('$id: one to three sentences of note', ({ note }) => {
  const sentences = note.match(/[.!?](?=\s\p{Lu}|$)/gu) ?? [];
  expect(sentences.length).toBeGreaterThanOrEqual(1);
  expect(sentences.length).toBeLessThanOrEqual(3);
  expect(note).toMatch(/\.$/);
});

test.each(records.filter(({ links }) => links.length === 0))(
  '$id: says what was not found, having no page',
  (record) => {
    expect(record.doubts).toMatch(/(?<!\p{L})(?:geen|niet)(?!\p{L})/u);
  },
);

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
