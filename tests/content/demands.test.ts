import { describe, expect, test } from 'vitest';
import { demandsSchema } from '../../src/schemas/demand.ts';
import { readContent, readNames } from './read-content.ts';
import { readSourceClauses } from './source-clauses.ts';

const { addressees, demands } = readContent('demands.yaml', demandsSchema);
const clauses = readSourceClauses();

test('every clause of the paragraphs stands there once, in the order of the text', () => {
  const paragraphs = [...clauses.keys()].filter((id) => id.startsWith('paragraaf-'));
  expect(demands.map(({ clause }) => clause)).toEqual(paragraphs);
});

test('every addressee has its own id, is used and refers to a name that exists', () => {
  const ids = addressees.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  expect(new Set(demands.flatMap(({ acts }) => acts.flatMap((act) => act.addressees)))).toEqual(new Set(ids));
  const names = readNames().map(({ kind, id }) => `${kind}:${id}`);
  for (const { refers } of addressees) if (refers) expect(names).toContain(`${refers.kind}:${refers.id}`);
});

describe.each(demands)('$clause', ({ clause, acts }) => {
  test('has its verbs in the words and the order of the text', () => {
    const text = clauses.get(clause) ?? '';
    let after = 0;
    for (const words of acts.flatMap(({ verb }) => verb.split(' … '))) {
      const start = text.indexOf(words, after);
      expect(start, words).toBeGreaterThanOrEqual(after);
      after = start + words.length;
    }
  });

  test('begins with its first verb', () => {
    expect(clauses.get(clause)).toMatch(new RegExp(`^${acts[0]?.verb.split(' … ', 1)[0] ?? ''}`));
  });
});
