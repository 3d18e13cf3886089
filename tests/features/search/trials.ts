import { search } from '../../../src/features/search/understanding/find.ts';
import type { Answer } from '../../../src/features/search/understanding/answer.ts';
import type { Engine } from '../../../src/features/search/understanding/candidates.ts';
import type { SearchIndex } from '../../../src/features/search/build/search-data.ts';
import type { SearchProvision, Section } from '../../../src/features/search/understanding/data.ts';
import { isFiller } from '../../../src/features/search/understanding/read-query.ts';
import { provisionId } from '../../../src/addresses/anchors.ts';
import { months } from '../../../src/language/months.ts';
import type { Lexicon } from '../../../src/features/search/understanding/lexicon.ts';
import { stopWords } from '../../../src/language/stop-words.ts';
import { isNumber, tokenize } from '../../../src/language/tokens.ts';
import { idsOf } from './content.ts';
import { numbers } from './typos.ts';

/** What words are made of in queries that nobody means: letters of many scripts, signs of operators and of code. */
const alphabets = [
  'abcdefghijklmnopqrstuvwxyzéèëïçığş',
  'АБВГДабвгдежзийклмнопрстуфхцчшщъыьэюя',
  'ԱԲԳԴԵԶԷԸԹժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ',
  'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
  '漢字仮名交じり文한국어ไทยहिन्दी',
  '😀🇦🇲👩‍👩‍👧🏳️‍🌈',
  '"“”„«»-−+|&*()[]{}<>/\\^$.?!:;,\'’`~#%=@_',
  '\u0000\u0007\u001b\u007f\u00ad\u200b\u200f\u202e\ufeff\ud800',
  '0123456789',
] as const;
const words = [
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'OR',
  'AND',
  'NOT',
  'null',
  'undefined',
  '<script>alert(1)</script>',
  'SELECT * FROM x;',
  '${7*7}',
  '%00',
  '../../etc/passwd',
  '§',
  '§ 14',
  'G/2',
  '19-9-2023',
  'x'.repeat(3000),
  'e'.repeat(3000),
  'aeiouen'.repeat(430),
  `v${'*'.repeat(30)}q`,
  `${'A'.repeat(1500)} ${'1 '.repeat(450)}`,
  'gas',
  'Laçın-corridor',
  '"de',
  '-',
  '*',
];

/** Queries that look like nothing, the same each time. */
export function randomQueries(count: number): string[] {
  const random = numbers(11);
  const pick = <Item>(all: readonly Item[]): Item => all[Math.floor(random() * all.length)] as Item;
  const word = (): string => {
    if (random() < 0.3) return pick(words);
    const letters = Array.from(pick(alphabets));
    return Array.from({ length: 1 + Math.floor(random() * 12) }, () => pick(letters)).join('');
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + Math.floor(random() * 6) }, word).join(pick([' ', ' ', '', '-', '\n'])),
  );
}

/** Words and phrases of the text to type letter by letter: words of all lengths, the same each time. */
export function typedPhrases({ printed }: Lexicon, count: number): string[] {
  const phrases = [
    'Laçın-corridor',
    'Nagorno-Karabach',
    '19 september 2023',
    '9 november 2020',
    '100 000',
    'meer dan 100 000 mensen',
    '"etnische zuivering"',
    '"de blokkade"',
    'staakt-het-vuren',
    'Internationaal Gerechtshof',
    'hoge vertegenwoordiger',
    'Verenigde Naties',
    'Recep Tayyip Erdoğan',
    'cultureel erfgoed',
    'Europese Vredesfaciliteit',
    'Statuut van Rome',
    'artikel 21',
  ];
  const all = [...printed].filter(([word]) => word.length > 4 && !isNumber(word) && !stopWords.has(word));
  const step = all.length / (count - phrases.length);
  return [
    ...phrases,
    ...Array.from({ length: count - phrases.length }, (_, at) => all[Math.floor(at * step)]?.[1] ?? ''),
  ];
}

/** The dates and addresses of the text in the notations that people write, some of its words in a row, and operators. */
export function typedNotations({ data, texts }: SearchIndex, lexicon: Lexicon, count: number): string[] {
  const all = [data.text, ...texts].flat();
  const sections = all.flatMap(({ clauses, notes = [] }) => [...clauses, ...notes.map(([, , text]) => text)]);
  const random = numbers(17);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const some = (items: readonly string[]): string[] => [...new Set(Array.from({ length: count }, () => pick(items)))];
  const words = [...lexicon.printed].flatMap(([word, form]) =>
    word.length < 4 || isFiller(word, lexicon) ? [] : [form],
  );
  return [
    ...some(sections.flatMap((text) => datesIn(text).flatMap(notationsOfDate))),
    ...some(data.provisions.flatMap((each, at) => notationsOfAddress(each, all[at]?.clauses.length ?? 1))),
    ...Array.from({ length: count }, () => spanOf(pick(sections), random)),
    ...Array.from({ length: count / 4 }, () => {
      const [one, other, third] = [pick(words), pick(words), pick(words)];
      const rest = [
        `-${other}`,
        `NOT ${other}`,
        `OR ${other}`,
        `| ${other}`,
        `-"${other} ${third}"`,
        `${other.slice(0, 4)}*`,
      ];
      return [`${one} ${pick(rest)}`, `"${spanOf(pick(sections), random)}" ${pick(rest)}`];
    }).flat(),
  ];
}

type Day = [day: number, month: number, year: number];

function datesIn(text: string): Day[] {
  return [
    ...tokenize(text)
      .map(({ word }) => word)
      .join(' ')
      .matchAll(/(?<![\d])(\d\d?) (\p{L}+) (\d{4})/gu),
  ]
    .map(([, day, month = '', year]): Day => [Number(day), months.indexOf(month) + 1, Number(year)])
    .filter(([, month]) => month > 0);
}

function notationsOfDate([day, month, year]: Day): string[] {
  const [name = '', two, dd, mm] = [months[month - 1], String(year).slice(2), twoFigures(day), twoFigures(month)];
  const [d, m, y] = [day, month, year].map(String) as [string, string, string];
  const english = new Intl.DateTimeFormat('en', { month: 'long' }).format(new Date(year, month - 1));
  const [from, to] = day > 20 ? [day - 2, day] : [day, day + 2];
  return [
    ...[`${d} ${name} ${y}`, `${d} ${name.slice(0, 3)} ${y}`, `${d}e ${name} ${y}`, `de ${d}ste ${name} '${two}`],
    ...[`${d}-${m}-${y}`, `${dd}-${mm}-${y}`, `${dd}/${mm}/${y}`, `${d}.${m}.${y}`, `${d}-${m}-${two}`, `${d}-${m}`],
    ...[`${y}-${mm}-${dd}`, `${y}/${m}/${d}`, `${y}${mm}${dd}`, `${y}-${mm}`, `${m}-${y}`, `${m}/${y}`, `${name} ${y}`],
    ...[
      `${english} ${d}, ${y}`,
      `maandag ${d} ${name} ${y}`,
      `${String(from)}-${String(to)} ${name} ${y}`,
      `${String(from)} t/m ${String(to)} ${name}`,
    ],
  ];
}

function twoFigures(number: number): string {
  return String(number).padStart(2, '0');
}

function notationsOfAddress({ kind, label }: SearchProvision, clauses: number): string[] {
  const names = {
    paragraph: ['§ ', 'paragraaf ', 'par. ', 'alinea '],
    recital: ['overweging ', 'overw. ', 'ov. '],
    citation: ['visum ', 'aanhaling '],
    annex: ['bijlage '],
  }[kind];
  const part = String(Math.min(2, clauses));
  const nth = clauses > 1 ? 'tweede' : 'eerste';
  const parts = ['', ` lid ${part}`, `/${part}`, `.${part}`, `(${part})`, `, ${nth} deel`];
  const named = names.flatMap((name) => [
    ...parts.map((each) => name + label + each),
    `deel ${part} van ${name}${label}`,
  ]);
  const bare = kind === 'paragraph' || kind === 'recital' ? parts.map((each) => label + each) : [];
  return [...named, ...bare, `#${provisionId(kind, label)}`];
}

/** Two to four words in a row, as they stand. */
function spanOf(text: string, random: () => number): string {
  const tokens = tokenize(text);
  const at = Math.floor(random() * Math.max(1, tokens.length - 4));
  return text.slice(tokens[at]?.start, tokens[Math.min(at + 1 + Math.floor(random() * 3), tokens.length - 1)]?.end);
}

/**
 * The beginnings of a phrase at which a provision goes that the beginning before it has shown, and that the whole finds.
 * It may go when it was there for another reason: as the part of a shorter address, by the first letters of a word that
 * it has not, or when it has a word that is left out so far.
 */
export async function vanishedResults(phrase: string, lexicon: Lexicon, engine: Engine): Promise<string[]> {
  const ask = (query: string): Promise<Answer> => search(query, lexicon, engine);
  const whole = await ask(phrase);
  const all = new Set(whole.hits.map(({ provision }) => provision));
  const losses: string[] = [];
  let before: { start: string; shown: number[]; isAddress: boolean } = { start: '', shown: [], isAddress: false };
  for (let length = 1; length <= phrase.length; length++) {
    const start = phrase.slice(0, length).trim();
    if (start === before.start) continue;
    const { hits, partial, isAddress } = await ask(start);
    const shown = [...hits, ...partial].map(({ provision }) => provision);
    const lost = before.shown.filter((provision) => all.has(provision) && !shown.includes(provision));
    const isOther = before.isAddress !== whole.isAddress || isExclusion(start, lexicon) || isBeforeOther(start, phrase);
    const texts = await Promise.all(lost.map((provision) => engine.read(provision)));
    const isFirst = isFirstWord(start, lexicon);
    const isKept = texts.some((sections) => !isFirst || hasStart(sections, start));
    if (!isOther && isKept) losses.push(`${start} (${phrase})`);
    before = { start, shown, isAddress };
  }
  return losses;
}

function lastWord(start: string): string {
  return tokenize(start).at(-1)?.word ?? '';
}

/** Whether a beginning ends with a whole word that is left out. */
function isExclusion(start: string, { printed }: Lexicon): boolean {
  return /(?:\s-|(?:NOT|NIET|ZONDER) )\p{L}+$/u.test(start) && printed.has(lastWord(start));
}

/** Whether another word comes yet that suffices. */
function isBeforeOther(start: string, phrase: string): boolean {
  return / (?:OR|\|) /.test(phrase.slice(start.length - 1));
}

/** Whether no word but one of grammar stands before the last one, or none that it is tied to. */
function isFirstWord(start: string, lexicon: Lexicon): boolean {
  const words = tokenize(start.replace(/.*(?:\||\bOR )/, '')).slice(0, -1);
  return words.every(({ word }) => isFiller(word, lexicon));
}

function hasStart(sections: readonly Section[], start: string): boolean {
  return sections.some(({ text }) => tokenize(text).some(({ word }) => word.startsWith(lastWord(start))));
}

/**
 * The beginnings of a phrase at which a provision that the whole of it finds is not shown, in full or as a longer word.
 */
export async function typingLosses(phrase: string, lexicon: Lexicon, engine: Engine): Promise<string[]> {
  const ask = (query: string): Promise<Answer> => search(query, lexicon, engine);
  const all = idsOf((await ask(phrase)).hits, lexicon);
  const losses: string[] = [];
  for (let length = 1; length < phrase.length; length++) {
    const start = phrase.slice(0, length);
    const { hits, partial, isAddress } = await ask(start);
    const shown = new Set(idsOf([...hits, ...partial], lexicon));
    if (!isAddress && /[\p{L}\p{N}]$/u.test(start) && all.some((id) => !shown.has(id))) losses.push(start);
  }
  return losses;
}
