import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findNames } from '../../src/resolution/match-names.ts';
import { readNames } from './read-content.ts';
import { readFolder } from '../resolution/read.ts';
import { letters, states } from './name-letters.ts';
import { readOutsideInstruments, readSourceClauses, readSourceFootnotes } from './source-clauses.ts';

interface Occurrence {
  clause: string;
  kind: string;
  id: string;
  quote: string;
  footnote?: number;
}

const names = readNames();
const clauses = readSourceClauses();
const footnotes = readSourceFootnotes();
const found: Occurrence[] = [
  ...[...clauses].flatMap(([clause, text]) => findIn(clause, text)),
  ...footnotes.flatMap(({ clause, number, text }) =>
    findIn(clause, text).map((occurrence) => ({ ...occurrence, footnote: number })),
  ),
];

function findIn(clause: string, text: string): Occurrence[] {
  return findNames(text, names, clause).map(({ start, end, kind, id }) => ({
    clause,
    kind,
    id,
    quote: text.slice(start, end),
  }));
}

test('the names found in the text are those that were reviewed by hand', () => {
  const gold = JSON.parse(readFileSync('tests/fixtures/gold/names.json', 'utf8')) as Occurrence[];
  expect(found).toEqual(gold);
});

test('no other name of the register, said not to be in the text, stands there', () => {
  const inWords = (text: string) => ` ${text.replace(/[^\p{L}\p{N}-]+/gu, ' ').trim()} `;
  const whole = [...clauses.values(), ...footnotes.map((footnote) => footnote.text)].join('\n');
  const text = inWords(whole.replace('Nagorno Karabach', 'Nagorno-Karabach')); // a slip of the source
  const inText = names.flatMap(({ id, aliases }) =>
    aliases.filter((alias) => text.includes(inWords(alias))).map((alias) => `${id}: ${alias}`),
  );
  expect(inText).toEqual([]);
});

/** Words with a capital that name no person, body or place: peoples, and a currency. */
const otherCapitals = /^(?:Armeniërs|Armenen|Armeens|Armeense|EUR)$/;

test('every word of the text with a capital is in the register, in the name of a document, or the name of a people', () => {
  const outside = [
    ...readOutsideInstruments(),
    ...footnotes.map(({ clause, outside: words }) => [clause, words] as const),
  ];
  const left = wordsOutsideNames(/[\p{L}\p{N}][\p{L}\p{N}’-]*/gu, outside).filter((word) => /\p{Lu}/u.test(word));
  expect(left.filter((word) => !otherCapitals.test(word))).toEqual([]);
});

test('the register counts a name as often as its letters stand in the text, in marks and in footnotes', async () => {
  const { resolution, messages } = await readFolder('content');
  expect(messages).toEqual([]);
  const source = readFileSync('content/resolution.md', 'utf8');
  const words = source
    .slice(source.indexOf('\n- gezien'))
    .replace(/\]\([^()\s]+(?: "[^"]*")?\)/g, ']')
    .replace(/[[\]]/g, '');
  const places = resolution?.namePlaces ?? [];
  const adjective = /Armeense?|Azerbeidzjaanse?|Russische?/;
  const counted = (id: string, isState: boolean) =>
    places.filter(({ target, quote }) => target === id && !(isState && adjective.test(quote))).length;
  const difference = (list: typeof letters, isState: boolean) =>
    list.flatMap(([id, pattern]) => {
      const [register, text] = [counted(id, isState), (words.match(pattern) ?? []).length];
      return register === text ? [] : [{ id, register, text }];
    });
  expect([...difference(letters, false), ...difference(states, true)]).toEqual([]);
});

test('every entry of the register is counted so', () => {
  expect([...letters, ...states].map(([id]) => id).sort()).toEqual(names.map(({ id }) => id).sort());
});

test('every office of the text is in the register', () => {
  const offices =
    /(?<!\p{L})(?:(?:co|vice)?voorzitters?|(?:minister-)?president|premier|ambassadeur|\p{L}+-generaal|hoge commissaris|commissaris|rapporteurs|woordvoerder|vertegenwoordiger|regering|parlement|autoriteiten|leiderschap)(?!\p{L})/giu;
  const whole = [...clauses, ...footnotes.map(({ clause, text }) => [clause, text] as const)];
  expect(wordsOutsideNames(offices, whole)).toEqual([]);
});

/** The words that a pattern finds in texts, each with its clause, and no name holds. */
function wordsOutsideNames(pattern: RegExp, texts: readonly (readonly [string, string])[]): string[] {
  return texts.flatMap(([clause, text]) => {
    const known = findNames(text, names, clause);
    return [...text.matchAll(pattern)].flatMap(({ 0: word, index }) =>
      known.some(({ start, end }) => start <= index && index + word.length <= end) ? [] : [word],
    );
  });
}

test('a place that only a document is named after stands nowhere outside the name of one', async () => {
  const { resolution } = await readFolder('content');
  const marks = (resolution?.provisions ?? []).flatMap(({ mentions }) =>
    mentions
      .filter(({ scheme }) => scheme === 'instrument')
      .map(({ clause, offset, quote }) => ({ clause, offset, quote })),
  );
  const wrong = names.flatMap((name) =>
    name.kind === 'place' && name.documentNameOnly
      ? [...clauses].flatMap(([clause, text]) =>
          findNames(text, [name], clause)
            .filter(
              ({ start, end }) =>
                !marks.some(
                  (mark) => mark.clause === clause && mark.offset <= start && end <= mark.offset + mark.quote.length,
                ),
            )
            .map(() => `${name.id} in ${clause}`),
        )
      : [],
  );
  expect(wrong).toEqual([]);
});

test('what a name stands for is a plain name of it, or the record has a source', () => {
  const tells = /[,;:]|(?<!\p{L})(?:die|dat|waar\p{L}*|wie|nu|ook|met|sinds|volgens)(?!\p{L})/u;
  const telling = names.flatMap((name) =>
    'what' in name && name.sources.length === 0 && tells.test(name.what) ? [`${name.id}: ${name.what}`] : [],
  );
  expect(telling).toEqual([]);
});

test('every id is used once', () => {
  const ids = names.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

test('no form belongs to two names', () => {
  const forms = names.flatMap((name) => [...name.forms, ...name.adjectives, ...name.broadForms]);
  expect(forms).toEqual([...new Set(forms)]);
});

describe.each(names)('$id', (name) => {
  const occurrences = found.filter(({ kind, id }) => kind === name.kind && id === name.id);

  test('has every form somewhere in the text', () => {
    expect(new Set(occurrences.map(({ quote }) => quote))).toEqual(
      new Set([...name.forms, ...name.adjectives, ...name.broadForms]),
    );
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
});

test('an organisation refers to a place that exists', () => {
  const places = new Set(names.filter(({ kind }) => kind === 'place').map(({ id }) => id));
  const referred = names.flatMap((name) => ('place' in name && name.place ? [name.place] : []));
  expect(referred.filter((id) => !places.has(id))).toEqual([]);
});
