import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { matchNames } from '../../src/resolution/match-names.ts';
import { publishersSchema } from '../../src/schemas/publisher.ts';
import { readContent, readNames } from './read-content.ts';
import { readSourceClauses } from './source-clauses.ts';

interface Occurrence {
  clause: string;
  kind: string;
  id: string;
  quote: string;
}

const names = readNames();
const clauses = readSourceClauses();
const found: Occurrence[] = [...clauses].flatMap(([clause, text]) =>
  matchNames(text, names, { clause }).map(({ start, end, kind, id }) => ({
    clause,
    kind,
    id,
    quote: text.slice(start, end),
  })),
);

test('the names found in the text are those that were reviewed by hand', () => {
  const gold = JSON.parse(readFileSync('tests/fixtures/gold/names.json', 'utf8')) as Occurrence[];
  expect(found).toEqual(gold);
});

test('every id is used once', () => {
  const ids = names.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

test('no form belongs to two names', () => {
  const forms = names.flatMap((name) => [...name.forms, ...name.adjectives]);
  expect(forms).toEqual([...new Set(forms)]);
});

describe.each(names)('$id', (name) => {
  const occurrences = found.filter(({ kind, id }) => kind === name.kind && id === name.id);

  test('has every form somewhere in the text', () => {
    expect(new Set(occurrences.map(({ quote }) => quote))).toEqual(new Set([...name.forms, ...name.adjectives]));
  });

  test('has no alias that is also a form', () => {
    expect(name.aliases.filter((alias) => name.forms.includes(alias))).toEqual([]);
  });

  test('excludes only words of the text', () => {
    for (const { clause, quote } of name.exclude) {
      const texts = clause === undefined ? [...clauses.values()] : [clauses.get(clause) ?? ''];
      expect(
        texts.some((text) => text.includes(quote)),
        quote,
      ).toBe(true);
    }
  });

  test('links to publishers that are listed', () => {
    const domains = readContent('publishers.yaml', publishersSchema).map(({ domain }) => domain);
    for (const { url } of name.links) {
      const { hostname } = new URL(url);
      expect(
        domains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`)),
        url,
      ).toBe(true);
    }
  });
});

test('an organisation refers to a place that exists', () => {
  const places = new Set(names.filter(({ kind }) => kind === 'place').map(({ id }) => id));
  const referred = names.flatMap((name) => ('place' in name && name.place ? [name.place] : []));
  expect(referred.filter((id) => !places.has(id))).toEqual([]);
});
