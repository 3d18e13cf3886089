import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { publisherOf, publishersSchema } from '../../src/schemas/publisher.ts';
import { sharedIdentifiers } from '../../src/schemas/instrument.ts';
import { readInstruments } from './read-instruments.ts';

const { records, messages } = await readInstruments();
const publishers = publishersSchema.parse(parse(readFileSync('content/publishers.yaml', 'utf8')));

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
  expect(addresses.filter((url) => !publisherOf(url, publishers))).toEqual([]);
  expect(duplicates(addresses)).toEqual([]);
});

test.each(records)(
  '$id: one to three sentences of note, and doubts where a page or a fact is not confirmed',
  (record) => {
    const sentences = record.note.match(/[.!?](?=\s\p{Lu}|$)/gu) ?? [];
    expect(sentences.length).toBeGreaterThanOrEqual(1);
    expect(sentences.length).toBeLessThanOrEqual(3);
    expect(record.note).toMatch(/\.$/);
    if (record.links.length === 0) expect(record.doubts).toBeDefined();
  },
);

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
