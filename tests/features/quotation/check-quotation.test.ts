import { beforeAll, describe, expect, it, test } from 'vitest';
import {
  mostWords,
  QuotationCheck,
  type QuotationAnswer,
} from '../../../src/features/quotation/comparing/check-quotation.ts';
import type { Piece } from '../../../src/features/quotation/comparing/pieces.ts';
import { readSearchIndex } from '../search/content.ts';

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
    { place: '3/1', text: 'stelt vast dat landen de land- en zeemacht hebben ingezet;' },
    { place: '3/2', text: 'heeft kennis genomen van de beschikking van het Hof;' },
    { place: '3/3', text: 'neemt kennis van resolutie 2517 (2023) en lid (2) daarvan.' },
  ],
  [{ place: 'note 4', text: 'Beschikking van het Hof van 7 december 2021.' }],
];
const check = new QuotationCheck(texts, ['Overweging', 'Paragraaf', 'Punt (vraag)']);
/** The words of a piece, with those that stand in one of both only. */
const markedOf = ({ changes }: Piece<string>): string =>
  changes.map(({ kind, text }) => (kind === 'same' ? text : `[${kind === 'missing' ? '-' : '+'}${text}]`)).join(' ');
const summary = (answer: QuotationAnswer<string>): string =>
  [
    answer.verdict,
    ...answer.pieces.map(({ places, words, signs }) => `${places.join('+')}:${String(words)}/${String(signs)}`),
  ].join(' ');

test.each([
  ['betreurt dat … is herzien', ['het “strategisch partnerschap” van 7 december 2021 nooit']],
  ['veroordeelt […] de aanval … de risico’s', ['in de krachtigste bewoordingen', 'op de Laçın-corridor en']],
  ['veroordeelt in de … krachtigste bewoordingen', []],
  ['de aanval … veroordeelt', []],
])('what an ellipsis leaves out of the text is named: %s', (quotation, leftOut) => {
  expect(check.check(quotation).leftOut).toEqual(leftOut);
});

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
    ['het strategisch partnerschap(1) van 7 december 2021 (4) nooit', 'literal 1/2:0/0'],
    ['het “strategisch partnerschap”(1) van', 'literal 1/2:0/0'],
    ['kennis van resolutie 2517 (2023) en lid (2)', 'literal 3/3:0/0'],
    ['kennis van resolutie 2517 en lid (2)', 'near 3/3:1/2'],
    ['van 7 december 2021 (2023) nooit is herzien', 'near 1/2:1/2'],
    ['1. veroordeelt in de krachtigste bewoordingen', 'literal 1/1:0/0'],
    ['– betreurt dat het', 'literal 1/2:0/0'],
    ['nooit is herzien, ondanks 100\u00a0000 vluchtelingen; 2. dringt er bij de Commissie', 'literal 1/2+2/1:0/0'],
    ['B. betreurt dat het', 'literal 1/2:0/0'],
    ['Officiële tekst van paragraaf 2\ndringt er bij de Commissie op aan', 'literal 2/1:0/0'],
    ['Paragraaf 2\n\n2.\n\ndringt er bij de Commissie op aan', 'literal 2/1:0/0'],
    ['Overweging B: betreurt dat het', 'literal 1/2:0/0'],
    ['par. 2: dringt er bij de Commissie op aan', 'literal 2/1:0/0'],
    ['§ 2: dringt er bij de Commissie op aan', 'literal 2/1:0/0'],
    ['“dringt er bij de Commissie op aan” (par. 2)', 'literal 2/1:0/0'],
    ['“dringt er bij de Commissie op aan” (paragraaf 2).', 'literal 2/1:0/0'],
    ['"2. dringt er bij de Commissie op aan"', 'literal 2/1:0/0'],
    ['“Paragraaf 2: dringt er bij de Commissie op aan”', 'literal 2/1:0/0'],
    ['Officiële tekst van punt (vraag) 2\ndringt er bij de Commissie op aan', 'literal 2/1:0/0'],
    ['2\n\ndringt er bij de Commissie op aan', 'literal 2/1:0/0'],
    ['de aan\u00advalling'.replace('ling', ''), 'literal 1/1:0/0'],
    ['… de aanval op de Laçın-corridor.', 'literal 1/1:0/0'],
    ['veroordeelt […] de aanval', 'literal 1/1:0/0 1/1:0/0'],
    ['veroordeelt (...) de aanval', 'literal 1/1:0/0 1/1:0/0'],
    // Words all in capitals, as the text has them there.
    ['VEROORDEELT IN DE KRACHTIGSTE BEWOORDINGEN DE AANVAL OP DE LAÇIN-CORRIDOR', 'literal 1/1:0/0'],
    ['dringt er bij de COMMISSIE op aan', 'literal 2/1:0/0'],
    ['BESCHIKKING VAN HET HOF VAN 7', 'literal note 4:0/0'],
    ['BESCHIKKING VAN HET HOF', 'literal 3/2:0/0'],
    ['BETREURT DE BESCHIKKING VAN HET HOF', 'near 3/2:1/0'],
    ['1. VEROORDEELT IN DE KRACH-\nTIGSTE BEWOORDINGEN4', 'literal 1/1:0/0'],
    ['VEROORDEELT IN DE KRACHTIGSTE TERMEN DE AANVAL', 'near 1/1:1/0'],
    ['DE', 'literal 1/1:0/0'],
    ['DE LAND- EN ZEEMACHT', 'literal 3/1:0/0'],
    // And nothing else.
    ['dringt er bij De commissie op aan', 'near 2/1:2/0'],
    ['veroordeelt in de krachtigste termen de aanval op de corridor', 'near 1/1:2/0'],
    ['Veroordeelt in de krachtigste bewoordingen', 'near 1/1:1/0'],
    ['Veroordeelt in de', 'near 1/1:1/0'],
    ['De Commissie', 'near 2/1:1/0'],
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
    // Places that it only touches are not named.
    [
      'betreurt dat het “strategisch partnerschap”; veroordeelt in de krachtigste bewoordingen de aanval',
      'spliced 1/2:0/0 1/1:0/0',
    ],
    ['dringt er bij de Commissie op aan; betreurt dat het “strategisch partnerschap”', 'spliced 2/1:0/0 1/2:0/0'],
    ['nooit is herzien, ondanks 100 000 vluchtelingen; dringt iemand zich vandaag aan ons op', 'absent 1/2:0/0'],
    ['de aanval op de Laçın-corridor en de risico’s daarvan zei hij nog', 'near 1/1:3/1'],
    ['nooit is herzien, ondanks 100 000 vluchtelingen in de hele regio', 'near 1/2:4/1'],
    // A piece that stands in several places is from the one that other words are from.
    ['van 7 december 2021 … Beschikking van het Hof', 'spliced 1/2:0/0 note 4:0/0'],
    // The longest pieces, and not those that begin first.
    ['de aan het begin veroordeelt in de krachtigste bewoordingen de aanval', 'near 1/1:4/0'],
    // A hyphen that stands for a part of a word is not one of a line's end, whatever word that would make.
    ['de land- en zeemacht', 'literal 3/1:0/0'],
    ['', 'empty'],
    ['… “” –', 'empty'],
  ])('%j is %s', (quotation, expected) => {
    expect(summary(check.check(quotation))).toBe(expected);
  });
});

test.each([
  ['de Commissie', 'near 1:1/0'],
  ['De Commissie', 'literal 1:0/0'],
  ['Staat', 'near 1:1/0'],
  ['staat', 'literal 1:0/0'],
  ['de commissie', 'absent :2/0'],
])('a few words whose first letter alone has the other case are nearly there: %j is %s', (quotation, expected) => {
  const one = new QuotationCheck([[{ place: '1', text: 'De Commissie is geen staat.' }]], []);
  expect(summary(one.check(quotation))).toBe(expected);
});

describe('a quotation within a sentence of another', () => {
  it.each([
    ['Het EP “veroordeelt in de krachtigste bewoordingen de aanval”, zei zij', 'literal 1/1:0/0'],
    ['Het EP ‘veroordeelt de aanval op de Laçın-corridor en de risico’s daarvan’, zei zij', 'near 1/1:1/0'],
    ["Volgens het EP zijn 'de aanval op de Laçın-corridor en de risico's daarvan' erg", 'literal 1/1:0/0'],
    ['Zij zei: "nooit is herzien, ondanks 100 000 vluchtelingen". En toen ging zij.', 'literal 1/2:0/0'],
    ['Eerst «dringt er bij de Commissie op aan», dan „veroordeelt in de krachtigste”.', 'literal 2/1:0/0 1/1:0/0'],
    ['Men “veroordeelt (…) de aanval op de Laçın-corridor” dus', 'literal 1/1:0/0 1/1:0/0'],
    ['Het EP “veroordeelt in de krachtigste” en “heeft er genoeg van”', 'spliced 1/1:0/0 :4/0'],
  ])('is compared alone: %j is %s', (quotation, expected) => {
    const answer = check.check(quotation);
    expect(summary(answer)).toBe(expected);
    expect(answer.isQuotedPart).toBe(true);
  });

  it.each([
    // What is quoted is from the text, and so is what stands around it.
    ['veroordeelt in de “krachtigste bewoordingen de aanval” op de gemene corridor', 'near 1/1:2/0'],
    ['“veroordeelt in de krachtigste bewoordingen” de aanval', 'literal 1/1:0/0'],
    ['“veroordeelt in de zachtste bewoordingen de aanval”', 'near 1/1:1/0'],
    // Too few words.
    ['Zij noemt dat “strategisch partnerschap” nog steeds erg goed', 'absent :9/0'],
    ['Zij zegt dat “het regent al de hele dag” en gaat', 'absent :11/0'],
  ])('is not: %j is %s', (quotation, expected) => {
    const answer = check.check(quotation);
    expect(summary(answer)).toBe(expected);
    expect(answer.isQuotedPart).toBe(false);
  });

  test('names the other places of what is quoted', () => {
    expect(check.check('Het is “van 7 december 2021” denk ik').elsewhere).toEqual([['note 4']]);
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

test.each([
  [400, 'literal'],
  [401, 'spliced'],
])('what leaves out %d words and signs in a row is %s', (count, verdict) => {
  const text = `hier begint een lange zin${' woord'.repeat(count)} en daar eindigt zij`;
  const long = new QuotationCheck([[{ place: '1', text }]], []);
  expect(long.check('hier begint een lange zin … en daar eindigt zij').verdict).toBe(verdict);
});

test('other places of the same words are told', () => {
  expect(check.check('7 december 2021').elsewhere).toEqual([['note 4']]);
});

describe('a quotation of our text', () => {
  let clauses: { place: string; text: string }[];
  let ours: QuotationCheck<string>;

  beforeAll(async () => {
    const { data } = await readSearchIndex();
    clauses = data.text.flatMap(({ clauses: all }, provision) =>
      all.map((text, clause) => ({ place: `${String(provision)}/${String(clause)}`, text })),
    );
    ours = new QuotationCheck([clauses], []);
  }, 300_000);

  /** Some words of a clause, without what it ends in. */
  const someOf = (text: string, from: number): string =>
    text
      .replace(/[;,.]$/, '')
      .split(' ')
      .slice(from, from + 14)
      .join(' ');
  const placesOf = (words: string): string[] => {
    const { pieces, elsewhere } = ours.check(words);
    return [...pieces.flatMap(({ places }) => places), ...elsewhere.flat()];
  };

  it.each<[name: string, join: (one: string, other: string) => string]>([
    ['that is joined by a semicolon', (one, other) => `${one}; ${other}`],
    ['that stands on two lines', (one, other) => `${one}\n${other}`],
    ['in a sentence of another', (one, other) => `Het Parlement vindt dat ${one} en dat ${other}, aldus hem gisteren`],
    ['with words after it', (one, other) => `${one} zo zei hij; ${other} voor ons allemaal`],
  ])('%s names no place that it is not from', (_, join) => {
    for (const [at, { text }] of clauses.entries()) {
      const words = [someOf(text, at % 2), someOf(clauses[(at * 37 + 11) % clauses.length]?.text ?? '', 0)] as const;
      const named = ours.check(join(...words)).pieces.flatMap(({ places }) => places);
      expect(words.flatMap(placesOf), join(...words)).toEqual(expect.arrayContaining(named));
    }
  });

  it.each([
    [
      'dringt aan op opschorting van alle invoer van olie en gas uit Azerbeidzjan in de EU',
      'dringt aan op [-de] opschorting van alle invoer van olie en gas uit Azerbeidzjan in de EU',
    ],
    [
      'verzoekt de EU gerichte sancties vast te stellen',
      'verzoekt de EU [-en haar lidstaten] gerichte sancties vast te stellen',
    ],
    [
      'betreurt besluit van de Hongaarse regering om een gezamenlijke verklaring',
      'betreurt [-het] besluit van de Hongaarse regering om een gezamenlijke verklaring',
    ],
    [
      'prijst premier Nikol Pasjinian voor zijn inzet voor vrede',
      'prijst [-Armeens] premier Nikol Pasjinian voor zijn inzet voor vrede',
    ],
    [
      'eist onmiddellijke opheffing van de blokkade van de corridor van Lachin',
      'eist [-de] onmiddellijke opheffing van de blokkade van de corridor van Lachin',
    ],
    [
      'veroordeelt president Erdoğan voor het uitbuiten van het gewapende conflict',
      'veroordeelt [-Turks] president [-Recep Tayyip] Erdoğan voor het uitbuiten van het gewapende conflict',
    ],
    // Words left out between the halves of one clause.
    [
      'verzoekt de EU haar bijstand aan Armenië, dat wordt geconfronteerd met de komst van tienduizenden vluchtelingen, aanzienlijk te verhogen',
      'verzoekt de EU haar [-humanitaire en financiële] bijstand aan Armenië, dat wordt geconfronteerd met de komst van tienduizenden vluchtelingen, aanzienlijk te verhogen',
    ],
    [
      'sancties tegen de personen in de Azerbeidzjaanse regering die verantwoordelijk zijn voor schendingen van de mensenrechten',
      'sancties [-vast te stellen] tegen de personen in de Azerbeidzjaanse regering die verantwoordelijk zijn voor [-meerdere] schendingen van [-het staakt-het-vuren en schendingen van] de mensenrechten',
    ],
    [
      'dringt er bij Turkije op aan een verantwoordelijke benadering te volgen met betrekking tot de territoriale integriteit van Armenië',
      'dringt er bij Turkije op aan een [-constructieve en] verantwoordelijke benadering te volgen met betrekking tot de territoriale integriteit van Armenië',
    ],
  ])('%j is nearly %j', (quotation, marked) => {
    const { verdict, pieces } = ours.check(quotation);
    expect([verdict, ...pieces.map(markedOf)]).toEqual(['near', marked]);
  });

  test('without some of its words is nearly so, and lacks no more', () => {
    for (const { text } of clauses) {
      const words = text.split(' ').slice(0, 14);
      for (const less of [1, 5])
        for (let from = 4; from <= words.length - less - 4; from++) {
          const quotation = words.toSpliced(from, less).join(' ');
          const { verdict, pieces } = ours.check(quotation);
          if (verdict === 'literal') continue; // of what stands twice in a row
          expect(verdict, quotation).toBe('near');
          const { words: off, changes } = pieces[0] as Piece<string>;
          expect(off, quotation).toBeLessThanOrEqual(less);
          // Less may differ when it is seen as a few other words instead.
          if (off === less)
            expect(
              changes.map(({ kind }) => kind),
              quotation,
            ).not.toContain('added');
        }
    }
  });

  test('holds up no page, however long it is', () => {
    const whole = clauses.map(({ text }) => text).join('\n');
    const words = whole.split(/\s+/);
    const mixed = Array.from({ length: 20_000 }, (_, at) => words[(at * 7919) % words.length]);
    for (const long of [
      `${whole}\n${whole}`,
      mixed.join(' '),
      mixed.map((word, at) => (at % 1000 ? word : '…')).join(' '),
      words.map((word, at) => (at % 3 ? word : `${word}s`)).join(' '),
      `de${' '.repeat(50_000)}hof`,
      `de${'\n'.repeat(50_000)}hof`,
      'a-'.repeat(50_000),
      '. '.repeat(50_000),
      "‘de ' ".repeat(50_000),
      words.map((word, at) => (at % 5 ? word : `’ ‘${word}`)).join(' '),
    ])
      expect(ours.check(long).isCut, long.slice(0, 20)).toBe(true);
  });

  test('is compared up to its most words', () => {
    const words = clauses
      .map(({ text }) => text)
      .join(' ')
      .split(' ');
    for (const [count, isCut] of [
      [mostWords, false],
      [mostWords + 1, true],
    ] as const)
      expect(ours.check(words.slice(0, count).join(' '))).toMatchObject({ verdict: 'literal', isCut });
  });
});
