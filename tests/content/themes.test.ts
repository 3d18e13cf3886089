import { expect, test } from 'vitest';
import { themesSchema } from '../../src/schemas/theme.ts';
import { readContent } from './read-content.ts';
import { readSourceClauses } from './source-clauses.ts';

const themes = readContent('themes.yaml', themesSchema);
const clauses = [...readSourceClauses().keys()];

test('there are eight to fourteen subjects, each with its own id and title', () => {
  expect(themes.length).toBeGreaterThanOrEqual(8);
  expect(themes.length).toBeLessThanOrEqual(14);
  expect(new Set(themes.map(({ id }) => id)).size).toBe(themes.length);
  expect(new Set(themes.map(({ title }) => title)).size).toBe(themes.length);
});

test.each(themes)('$id lists clauses of the text, in its order, each once', (theme) => {
  expect(theme.clauses).toEqual(clauses.filter((id) => theme.clauses.includes(id)));
});

test('every clause of a recital or paragraph has a subject', () => {
  const assigned = new Set(themes.flatMap((theme) => theme.clauses));
  expect(clauses.filter((id) => !id.startsWith('aanhaling-') && !assigned.has(id))).toEqual([]);
});
