import { countedAs } from '../../../language/counted.ts';
import { multiplierOf, numberOf, ordinalOf } from '../../../language/numbers.ts';
import { answersTo, formsOf } from './asked-word.ts';
import type { Lexicon } from './lexicon.ts';
import { isPossible, optionOf, quality, slotOf, union, type Option, type Slot, type TermPart } from './terms.ts';

/**
 * A number, in figures or words, with what it counts: "5 mln euro" and "vijf miljoen" find "5 miljoen EUR",
 * "9 maanden" finds "negen maanden", "44 dagen" "44-daagse", "honderdduizend" finds "100 000", "3e verdrag" finds "derde Verdrag".
 *
 * @param words folded, the rest of the query
 * @param isUnfinished the last of them may be the start of thousands: "100 0"
 * @returns the ways the text may have it, and how many of the words they take
 */
export function askedNumber(
  words: readonly string[],
  lexicon: Lexicon,
  isUnfinished = false,
): { options: Option[]; length: number; apart?: TermPart[] } | undefined {
  const typed = isUnfinished && words.length > 1 ? numbersThatStart(words.join(' '), lexicon) : [];
  if (typed.length > 0) return { options: [optionOf([slotOf(typed)])], length: words.length };
  const ordinal = ordinalOf(words[0] ?? '');
  if (ordinal !== undefined && !lexicon.printed.has(words[0] ?? '')) {
    const isSame = (word: string): boolean => ordinalOf(word) === ordinal || word === String(ordinal);
    const words = lexicon.words.filter(isSame);
    return { options: [optionOf([slotOf(words)])], length: 1 };
  }
  const read = readNumber(words);
  if (!read) return undefined;
  const ways = waysToWrite(read.value, lexicon);
  const counted = words[read.length] ?? '';
  const currency = lexicon.currencies.get(counted);
  const noun = currency
    ? slotOf([counted, currency].filter((word) => lexicon.printed.has(word)))
    : nounSlot(counted, lexicon);
  const whole = noun && ways.map((way) => optionOf([...way, noun]));
  const alone = ways.map((way) => optionOf(way));
  if (!noun || !whole?.some(isPossible)) return { options: alone, length: read.length };
  const apart = [
    { text: words.slice(0, read.length).join(' '), options: alone },
    { text: counted, options: [optionOf([noun])] },
  ];
  return { options: whole, length: read.length + 1, apart };
}

/** The numbers of the text that begin so, their thousands apart. */
function numbersThatStart(start: string, { words }: Lexicon): string[] {
  const inGroups = (word: string): string => word.replace(/\B(?=(?:\d{3})+$)/g, ' ');
  return words.filter((word) => /^\d{5,}$/.test(word) && inGroups(word).startsWith(start));
}

/** What the number counts: a word of the text that is no number, name of a month or word of grammar. */
function nounSlot(word: string, lexicon: Lexicon): Slot | undefined {
  if (word === '' || lexicon.grammar.has(word) || numberOf(word) !== undefined) return undefined;
  const adjective = slotOf(formsOf(countedAs(word) ?? '', lexicon).keys(), quality.inflected);
  const slot = union(answersTo(word, lexicon), adjective);
  return slot.size > 0 ? slot : undefined;
}

/** The number at the start: "5", "5 mln", "100 duizend", "vijf miljoen". */
function readNumber(words: readonly string[]): { value: number; length: number } | undefined {
  const first = numberOf(words[0] ?? '');
  if (first === undefined) return undefined;
  const factor = multiplierOf(words[1] ?? '');
  return factor ? { value: first * factor, length: 2 } : { value: first, length: 1 };
}

/** All in one word or figure, or a smaller number and what multiplies it. */
function waysToWrite(value: number, { words }: Lexicon): Slot[][] {
  const withValue = (wanted: number): Slot => slotOf(words.filter((word) => numberOf(word) === wanted));
  const apart = [1e9, 1e6, 1e3]
    .filter((factor) => value >= factor && value % factor === 0)
    .map((factor) => [withValue(value / factor), slotOf(words.filter((word) => multiplierOf(word) === factor))]);
  return [[withValue(value)], ...apart];
}
