import { describe, expect, it, test } from 'vitest';
import { QuotationCheck, type QuotationAnswer } from '../../../src/features/quotation/comparing/check.ts';

const texts = [
  [
    {
      place: '1/1',
      text: 'veroordeelt in de krachtigste bewoordingen de aanval op de Laçın-corridor en de risico’s daarvan;',
    },
    {
      place: '1/2',
      text: 'betreurt dat het “strategisch partnerschap” van 7 december 2021 nooit is herzien, ondanks 100 000 vluchtelingen;',
    },
    { place: '2/1', text: 'dringt er bij de Commissie op aan de gas- en elektriciteitsvoorziening te herstellen.' },
  ],
  [{ place: 'note 4', text: 'Beschikking van het Hof van 7 december 2021.' }],
];
const check = new QuotationCheck(texts);
const summary = (answer: QuotationAnswer<string>): string =>
  [
    answer.verdict,
    ...answer.pieces.map(({ places, words, signs }) => `${places.join('+')}:${String(words)}/${String(signs)}`),
  ].join(' ');

describe('a quotation', () => {
  it.each([
    // As it stands.
    ['veroordeelt in de krachtigste bewoordingen de aanval', 'literal 1/1:0/0'],
    ['risico’s daarvan; betreurt dat het', 'literal 1/1+1/2:0/0'],
    ['elektriciteitsvoorziening', 'literal 2/1:0/0'],
    ['Beschikking van het Hof', 'literal note 4:0/0'],
    // What copying changes.
    ['veroordeelt in de\nkrachtigste   bewoordingen', 'literal 1/1:0/0'],
    ['de krach-\ntigste bewoor- dingen de aanval', 'literal 1/1:0/0'],
    ['de aanval op de Laçın-\ncorridor', 'literal 1/1:0/0'],
    ['de aanval op de Laçın- corridor', 'literal 1/1:0/0'],
    ['de aanval op de Lac\u0327ın\u2011corridor', 'literal 1/1:0/0'],
    ['de gas- en elektriciteitsvoorziening te herstellen', 'literal 2/1:0/0'],
    ["de risico's daarvan", 'literal 1/1:0/0'],
    ['«het ‘strategisch partnerschap’ van»', 'literal 1/2:0/0'],
    ['"dat het "strategisch partnerschap" van 7 december 20214 nooit is"', 'literal 1/2:0/0'],
    ['het strategisch partnerschap[4] van 7 december 2021⁴ nooit', 'literal 1/2:0/0'],
    ['het strategisch partnerschap1 van', 'literal 1/2:0/0'],
    ['1. veroordeelt in de krachtigste bewoordingen', 'literal 1/1:0/0'],
    ['– betreurt dat het', 'literal 1/2:0/0'],
    ['nooit is herzien, ondanks 100\u00a0000 vluchtelingen; 2. dringt er bij de Commissie', 'literal 1/2+2/1:0/0'],
    ['B. betreurt dat het', 'literal 1/2:0/0'],
    ['de aan\u00advalling'.replace('ling', ''), 'literal 1/1:0/0'],
    ['… de aanval op de Laçın-corridor.', 'literal 1/1:0/0'],
    ['veroordeelt […] de aanval', 'literal 1/1:0/0 1/1:0/0'],
    ['veroordeelt (...) de aanval', 'literal 1/1:0/0 1/1:0/0'],
    // And nothing else.
    ['veroordeelt in de krachtigste termen de aanval op de corridor', 'near 1/1:2/0'],
    ['Veroordeelt in de krachtigste bewoordingen', 'near 1/1:1/0'],
    ['veroordeelt in krachtige bewoordingen de aanval', 'near 1/1:2/0'],
    ['de aanval op de Lachin-corridor en de risico’s', 'near 1/1:1/0'],
    ['nooit is herzien ondanks 100 000 vluchtelingen', 'near 1/2:0/1'],
    [
      'veroordeelt in de krachtigste bewoordingen dat het strategisch partnerschap van 7 december nooit',
      'spliced 1/1:0/0 1/2:0/0 :1/0',
    ],
    ['de aanval … veroordeelt', 'spliced 1/1:0/0 1/1:0/0'],
    ['de aanval … en dat is heel jammer', 'spliced 1/1:0/0 :5/0'],
    ['het regent al de hele dag in Parijs', 'absent :8/0'],
    ['regent', 'absent :1/0'],
    [
      'veroordeelt in de krachtigste bewoordingen de aanval op iedereen die vandaag nog naar buiten durft te gaan kijken',
      'absent 1/1:0/0',
    ],
    ['', 'empty'],
    ['… “” –', 'empty'],
  ])('%j is %s', (quotation, expected) => {
    expect(summary(check.check(quotation))).toBe(expected);
  });
});

test('the words that differ are marked one by one', () => {
  const [piece] = check.check('veroordeelt in de krachtigste termen de aanval op een corridor').pieces;
  expect(piece?.changes).toEqual([
    { kind: 'same', text: 'veroordeelt in de krachtigste' },
    { kind: 'missing', text: 'bewoordingen' },
    { kind: 'added', text: 'termen' },
    { kind: 'same', text: 'de aanval op' },
    { kind: 'missing', text: 'de Laçın-corridor' },
    { kind: 'added', text: 'een corridor' },
  ]);
});

test('other places of the same words are told', () => {
  expect(check.check('7 december 2021').elsewhere).toEqual([['note 4']]);
});
