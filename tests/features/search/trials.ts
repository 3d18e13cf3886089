import { search } from '../../../src/features/search/understanding/find.ts';
import type { Answer } from '../../../src/features/search/understanding/answer.ts';
import type { Engine } from '../../../src/features/search/understanding/candidates.ts';
import type { Lexicon } from '../../../src/features/search/understanding/lexicon.ts';
import { stopWords } from '../../../src/language/stop-words.ts';
import { isNumber } from '../../../src/language/tokens.ts';
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
