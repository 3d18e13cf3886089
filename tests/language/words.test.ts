import { describe, expect, it, test } from 'vitest';
import fc from 'fast-check';
import { fold } from '../../src/language/fold.ts';
import { stem } from '../../src/language/stem.ts';
import { isNumber, tokenize } from '../../src/language/tokens.ts';
import { strongForms } from '../../src/language/strong-verbs.ts';
import { verbKey, verbKeys } from '../../src/language/verb-stems.ts';
import { particles } from '../../src/language/verb-words.ts';

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
    ['Øst', 'ost'],
    ['Đorđe', 'dorde'],
    ['Seyðisfjörður', 'seydisfjordur'],
    ['Þór', 'thor'],
    ['Straße', 'strasse'],
    ['Ærø', 'aero'],
    ['œuvre', 'oeuvre'],
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
    ['19-9-23', ['19', 'september', '2023']],
    ['P9_TA(2023)0356', ['p9', 'ta', '2023', '0356']],
    ['1.1.69 en 1.1.70', ['1', 'januari', '2069', 'en', '1', 'januari', '1970']],
    ['31.13.2020', ['31', '13', '2020']],
    ['2020-13-01', ['2020', '13', '01']],
    ['1.1/2020', ['1', '1', '2020']],
    ['9-9-2022x en 2020-11-091', ['9', '9', '2022x', 'en', '2020', '11', '091']],
    ['x9-9-2022', ['x9', '9', '2022']],
    ['100.000.000 of 1.000,5', ['100000000', 'of', '1', '000', '5']],
    ['1 0000', ['1', '0000']],
    ['la\u00adcin’ \u00ad ’', ['lacin']],
    ['risico’sen', ['risico', 'sen']],
    ['de risico’s van l’Armée', ['de', 'risicos', 'van', 'l', 'armee']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('offsets lead back to the words as printed, and hyphens tie', () => {
    const text = 'over een staakt-het-vuren, maar';
    const tokens = tokenize(text);
    expect(tokens.filter(({ tied }) => tied).map(({ start, end }) => text.slice(start, end))).toEqual(['het', 'vuren']);
    expect(tokenize('a - b -c d- e--f').some(({ tied }) => tied)).toBe(false);
  });

  test('a number starts with a figure', () => {
    expect(['9', '9e', 'e9', 'negen'].map(isNumber)).toEqual([true, true, false, false]);
  });

  test('offsets stay within any text and never go back', () => {
    // Halves of surrogate pairs among them; half are signs that stand between words.
    const unit = fc.oneof(
      fc.constantFrom(' ', '.', ',', '-', '/', '’', '\u00ad', '1', '2', 'a', 'e'),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
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
  it.each(['e'.repeat(3000), 'aeiouen'.repeat(430), `${'aeioud'.repeat(500)}s`])(
    'letters that are no word of Dutch, however many, have none',
    (letters) => {
      expect(stem(letters)).toBe(letters);
    },
  );

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
    ['goed', 'goederen'],
    ['volk', 'volkeren'],
    ['lied', 'liederen'],
    ['stad', 'steden'],
    ['lid', 'leden'],
    ['schip', 'schepen'],
    ['crisis', 'crises'],
    ['leider', 'leiders'],
    ['titel', 'titels'],
    ['rapporteur', 'rapporteurs'],
    ['factor', 'factors'],
    ['auto', 'autos'],
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
    ['gren', 'grens'],
    ['wen', 'wens'],
    ['per', 'pers'],
    ['co2', 'co2s'],
  ])('%s ≠ %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});

describe('verbs', () => {
  it.each([
    ['wonen', 'woon'],
    ['wonden', 'wond'],
    ['winnen', 'win'],
    ['maken', 'maak'],
    ['makken', 'mak'],
    ['duren', 'duur'],
    ['waarschuwen', 'waarschuw'],
    ['faxen', 'fax'],
    ['bouwen', 'bouw'],
    ['stelen', 'steel'],
    ['stellen', 'stel'],
    ['verlenen', 'verleen'],
    ['leveren', 'lever'],
    ['zoeken', 'zoek'],
    ['veroordelen', 'veroordel'],
    ['geven', 'geef'],
    ['reizen', 'reis'],
    ['opruien', 'oprui'],
    ['gaan', 'gaan'],
    ['zien', 'zien'],
  ])('the forms of %s share %s', (infinitive, key) => {
    expect(verbKey(infinitive)).toBe(key);
  });

  it.each([
    ['woonde', 'wonen'],
    ['gewoond', 'wonen'],
    ['gewond', 'wonden'],
    ['gewonden', 'wonden'],
    ['veroordeelt', 'veroordelen'],
    ['veroordeelden', 'veroordelen'],
    ['gebombardeerd', 'bombarderen'],
    ['gevlucht', 'vluchten'],
    ['gewenste', 'wensen'],
    ['bezette', 'bezetten'],
    ['gedode', 'doden'],
    ['vergrote', 'vergroten'],
    ['lopende', 'lopen'],
    ['vernederend', 'vernederen'],
    ['opruiende', 'opruien'],
    ['leefden', 'leven'],
  ])('%s is of %s', (form, infinitive) => {
    expect(verbKeys(form)).toContain(verbKey(infinitive));
  });

  it.each([
    ['gewonden', 'wonen'],
    ['gewond', 'wonen'],
    ['gewoonten', 'wonen'],
    ['wonnen', 'wonen'],
    ['mannen', 'manen'],
    ['planten', 'plannen'],
    ['grote', 'groenen'],
    ['gevolgen', 'volgen'],
    ['gemakken', 'maken'],
    ['late', 'laten'],
    ['stelde', 'stelen'],
    ['weet', 'wetten'],
  ])('%s is not of %s', (word, infinitive) => {
    expect(verbKeys(word)).not.toContain(verbKey(infinitive));
  });

  it.each([
    ['veroordeelt', ['veroordeelt', 'veroordel']],
    ['gevlucht', ['gevlucht', 'vlucht', 'gevluch', 'vluch']],
    ['wensten', ['wensten', 'wenst', 'wens']],
    ['zetten', ['zetten', 'zet']],
    ['op', ['op']],
  ])('%s may be of %j and of nothing else', (word, stems) => {
    expect(verbKeys(word).toSorted()).toEqual(stems.toSorted());
  });

  it.each([
    ['verbieden', ['verbood', 'verboden', 'verboden']],
    ['brengen', ['bracht', 'brachten', 'gebracht', 'gebrachte']],
    ['volbrengen', []],
    ['overgeven', ['overgaf', 'overgaven', 'overgeven']],
    ['beeten', ['beat', 'beaten', 'begeten']],
    ['herzien', ['herzie', 'herziet', 'herzag', 'herzagen', 'herzien']],
    ['voorkomen', ['voorkom', 'voorkomt', 'voorkwam', 'voorkwamen', 'voorkomen']],
    ['gaan', ['ga', 'gaat', 'ging', 'gingen', 'gegaan']],
    ['doen', ['doe', 'doet', 'deed', 'deden', 'gedaan']],
    ['zien', ['zie', 'ziet', 'zag', 'zagen', 'gezien']],
    ['vergelden', ['vergold', 'vergolden', 'vergolden']],
    ['weergeven', ['weergaf', 'weergaven', 'weergeven']],
    ['opheffen', []],
    ['uitbieden', []],
    ['steunen', []],
  ])('%s has the strong forms %j', (infinitive, forms) => {
    expect(strongForms(infinitive)).toEqual(forms);
  });

  test('what parts from them', () => {
    expect(['aan', 'op', 'weg', 'sluis', ''].filter((word) => particles.includes(word))).toEqual(['aan', 'op', 'weg']);
  });
});
