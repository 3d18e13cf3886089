import { expect, test } from 'vitest';
import { readFolder } from './read.ts';

test('the context of the resolution is read, with every name where the text has it', async () => {
  const { resolution, messages } = await readFolder('content');
  expect(messages).toEqual([]);
  const mentions = resolution?.nameMentions ?? [];
  const clauses = new Map(
    resolution?.provisions.flatMap((provision) => provision.clauses.map(({ id, text }) => [id, text])),
  );
  for (const { clause, quote, offset } of mentions) {
    expect(clauses.get(clause)?.slice(offset, offset + quote.length)).toBe(quote);
  }
  expect(mentions.filter(({ target }) => target === 'lacin-corridor').map(({ clause }) => clause)).toContain(
    'paragraaf-6-1',
  );
  expect(mentions.filter(({ target }) => target === 'helsinki')).toEqual([]);
});

test('a resolution with places alone has no other context', async () => {
  const { resolution } = await readFolder('tests/fixtures/second/content');
  const { persons, themes, demands, events, relations, notes, nameMentions = [] } = resolution ?? {};
  expect({ persons, themes, events, relations, notes }).toEqual({
    persons: [],
    themes: [],
    events: [],
    relations: [],
    notes: [],
  });
  expect(new Set(nameMentions.map(({ target }) => target))).toEqual(new Set(['wiedemond']));
  expect(demands).toEqual({ addressees: [], demands: [] });
});
