import { describe, expect, it, test } from 'vitest';
import fc from 'fast-check';
import { parseAddress } from '../../../src/language/address.ts';
import { splitCompound } from '../../../src/language/compounds.ts';
import { distance } from '../../../src/features/search/understanding/correct.ts';
import { fold } from '../../../src/language/fold.ts';
import { stem } from '../../../src/language/stem.ts';
import { tokenize } from '../../../src/language/tokens.ts';
import { infinitiveStems } from '../../../src/language/verbs.ts';
import { indexWords } from '../../../src/features/register/word-index.ts';
import { packWords, unpackWords } from '../../../src/features/search/understanding/word-set.ts';

describe('fold', () => {
  it.each([
    ['LAÇIN', 'lacin'],
    ['Laçın', 'lacin'],
    ['lac\u0327\u0131n', 'lacin'],
    ['İlham', 'ilham'],
    ['Xankəndi', 'xankendi'],
    ['La\u00adçın', 'lacin'],
    ['risico’s', 'risicos'],
    ['Łódź', 'lodz'],
    ['ĳs', 'ijs'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('folding twice changes nothing, and Unicode forms are one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });
});

describe('tokenize', () => {
  const words = (text: string): string[] => tokenize(text).map(({ word }) => word);

  it.each([
    ['de Laçın-corridor', ['de', 'lacin', 'corridor']],
    ['meer dan 100 000 Armeniërs', ['meer', 'dan', '100000', 'armeniers']],
    ['van 9.9.2022, blz. 198', ['van', '9', 'september', '2022', 'blz', '198']],
    ['09/11/2020', ['9', 'november', '2020']],
    ['2020-11-09', ['9', 'november', '2020']],
    ['5 October 2023', ['5', 'oktober', '2023']],
    ['P9_TA(2023)0356', ['p9', 'ta', '2023', '0356']],
    ['de risico’s van l’Armée', ['de', 'risicos', 'van', 'l', 'armee']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('offsets lead back to the words as printed, and hyphens tie', () => {
    const text = 'over een staakt-het-vuren, maar';
    const tokens = tokenize(text);
    expect(tokens.filter(({ tied }) => tied).map(({ start, end }) => text.slice(start, end))).toEqual(['het', 'vuren']);
  });

  test('offsets stay within any text and never go back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});

describe('stem', () => {
  it.each([
    ['lidstaat', 'lidstaten'],
    ['vluchteling', 'vluchtelingen'],
    ['misdrijf', 'misdrijven'],
    ['huis', 'huizen'],
    ['etnisch', 'etnische'],
    ['moskee', 'moskeeen'],
    ['democratie', 'democratieen'],
    ['autoriteit', 'autoriteiten'],
    ['corridor', 'corridors'],
    ['sanctie', 'sancties'],
    ['moeilijkheid', 'moeilijkheden'],
    ['kind', 'kinderen'],
  ])('%s = %s', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each([
    ['veilig', 'veiligheid'],
    ['verklaren', 'verklaring'],
    ['blokkade', 'blokkeren'],
    ['armenie', 'armeniers'],
    ['armenen', 'armeense'],
    ['mens', 'men'],
    ['europa', 'europese'],
  ])('%s ≠ %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});

test('a verb is found from its forms', () => {
  expect(infinitiveStems('veroordeelt')).toContain(stem('veroordelen'));
  expect(infinitiveStems('gebombardeerd')).toContain(stem('bombarderen'));
});

describe('splitCompound', () => {
  const list = new Set([
    'straf',
    'hof',
    'gerecht',
    'vrede',
    'handhaving',
    'troep',
    'mens',
    'recht',
    'situatie',
    'minister',
    'mini',
    'ster',
  ]);
  const stems = new Set([...list].map(stem));
  const knowledge = {
    isEntry: (word: string) => list.has(word),
    isWord: (word: string) => stems.has(stem(word)),
    exceptions: new Map([['minister', []]]),
  };

  it.each([
    ['strafhof', ['straf', 'hof']],
    ['gerechtshof', ['gerecht', 'hof']],
    ['vredeshandhavingstroepen', ['vredeshandhaving', 'vred', 'handhaving', 'troep']],
    ['mensenrechtensituatie', ['mensenrecht', 'mens', 'recht', 'situatie']],
    ['minister', []],
    ['gerecht', []],
  ])('%s', (word, parts) => {
    expect(splitCompound(word, knowledge)).toEqual(parts);
  });
});

test('a distance is that of optimal string alignment, and stops at its limit', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(distance(a, b, 2)).toBe(Math.min(alignment(a, b), 3));
    }),
    { numRuns: 2000 },
  );
});

/** The textbook's recursion. */
function alignment(a: string, b: string): number {
  const known = new Map<string, number>();
  const of = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${String(i)},${String(j)}`;
    const found =
      known.get(key) ??
      Math.min(
        of(i - 1, j) + 1,
        of(i, j - 1) + 1,
        of(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? of(i - 2, j - 2) + 1 : Infinity,
      );
    known.set(key, found);
    return found;
  };
  return of(a.length, b.length);
}

describe('parseAddress', () => {
  it.each([
    ['§ 14', { kind: 'paragraph', label: '14' }],
    ['par. 14/2', { kind: 'paragraph', label: '14', clause: 2 }],
    ['visum 3', { kind: 'citation', label: '3' }],
    ['overweging g/2', { kind: 'recital', label: 'G', clause: 2 }],
    ['G/2', { kind: 'recital', label: 'G', clause: 2 }],
    ['voetnoot 2', { note: 2 }],
    ['overweging 3', undefined],
    ['100.000', undefined],
    ['G', undefined],
    ['artikel 132', undefined],
  ])('%s', (query, address) => {
    expect(parseAddress(query)).toEqual(address);
  });
});

test('packed words are all found, and few others', () => {
  const words = Array.from({ length: 2000 }, (_, index) => `woord${String(index)}`);
  const packed = unpackWords(packWords(words));
  expect(words.every((word) => packed.has(word))).toBe(true);
  expect(words.filter((word) => packed.has(`on${word}`)).length).toBeLessThan(100);
  expect(unpackWords(packWords([])).has('woord')).toBe(false);
});

test('the register has inflections together, in alphabetical order, with the words around each place', () => {
  const text = 'hulp aan vluchtelingen en aan een vluchteling uit Armenië';
  const [first, second, third] = indexWords([{ text }]);
  expect([first?.forms, second?.forms, third?.forms]).toEqual([
    ['Armenië'],
    ['hulp'],
    ['vluchtelingen', 'vluchteling'],
  ]);
  expect(third?.places.map(({ before, word, after }) => before + word + after)).toEqual([text, text]);
});
