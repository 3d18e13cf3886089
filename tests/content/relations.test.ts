import { expect, test } from 'vitest';
import { relationsSchema } from '../../src/schemas/relation.ts';
import { readContent } from './read-content.ts';
import { readSourceClauses } from './source-clauses.ts';

const relations = readContent('relations.yaml', relationsSchema);
const provisions = [...new Set([...readSourceClauses().keys()].map((id) => id.replace(/-\d+$/, '')))];

test('every pair stands once, in the order of the text', () => {
  const places = relations.map(({ between }) => between.map((id) => provisions.indexOf(id)));
  for (const [first = -1, second = -1] of places) {
    expect(first).toBeGreaterThanOrEqual(0);
    expect(second).toBeGreaterThan(first);
  }
  expect(new Set(places.map(String)).size).toBe(places.length);
});

test.each(relations)('$between: the reason is a phrase', ({ reason }) => {
  expect(reason).toMatch(/^\p{Ll}.*[^.]$/u);
});
