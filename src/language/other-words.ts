import english from 'dictionary-en';
import { fold } from './fold.ts';
import { stem } from './stem.ts';
import type { DutchWords } from './word-list.ts';

/** Longer words are seldom taken for others. */
const longestInflected = 4;

/**
 * Real words that the list of Dutch base forms lacks, folded, each with its stem: inflected forms, names of states,
 * languages, currencies and cities in the languages readers bring along, and names of an English list.
 */
export function otherWords({ entries, verbs }: Pick<DutchWords, 'entries' | 'verbs'>): Map<string, string> {
  const bases = [...entries.keys()].filter((word) => word.length <= longestInflected && !verbs.has(word));
  const words = [
    ...bases.flatMap(inflections),
    ...[...verbs].flatMap(verbForms),
    ...namesOfTheWorld(),
    ...englishNames(),
  ];
  return new Map(words.filter((word) => /^\p{L}{4,}$/u.test(word)).map((word) => [word, stem(word)]));
}

/** Forms in -e and -en, as far as the rules of spelling tell: jood → joden, schat → schatten, iers → ierse. */
function inflections(base: string): string[] {
  const open = base
    .replace(/([aeou])\1([^aeiou])$/, '$1$2')
    .replace(/(?<=(?<![aeiou])[aeiou])([bdfgklmnprst])$/, isShut(base) ? '$1$1' : '$1')
    .replace(/(?<=[aeiou])f$/, 'v');
  return [`${open}e`, `${open}en`].filter((form) => stem(form) === stem(base));
}

/** Whether the one vowel of a word is short, so that its last consonant is doubled: "schat", not "veilig". */
function isShut(base: string): boolean {
  return /^[^aeiou]*[aeiou][^aeiou]$/.test(base);
}

/** Regular forms: draaien → draai, draait, draaide, draaiden, gedraaid. A strong verb gets some that there are not. */
function verbForms(infinitive: string): string[] {
  const base = infinitive.replace(/e?n$/, '');
  const root = base
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/(?<![aeiou])([aeou])(?=[bdfgklmnprstvz]$)/, isOpen(base) ? '$1$1' : '$1');
  const dental = /(?:[tkfsp]|ch|x)$/.test(root) ? 't' : 'd';
  const shown = root.replace(/v$/, 'f').replace(/z$/, 's');
  const past = `${shown}${dental}e`;
  const participle = shown.endsWith(dental) ? shown : shown + dental;
  const isPrefixed = /^(?:be|er|ge|her|ont|ver)...../.test(infinitive);
  return [shown, shown.replace(/[^t]$/, '$&t'), past, `${past}n`, isPrefixed ? participle : `ge${participle}`];
}

/** Whether a verb's last syllable is open, so that its vowel is written once: "hopen", not "stoppen" or "wandelen". */
function isOpen(base: string): boolean {
  return /(?<![aeiou])[aou][bdfgklmnprstvz]$/.test(base) || /^[^aeiou]*e[bdfgklmnprstvz]$/.test(base);
}

function namesOfTheWorld(): string[] {
  const names = ['nl', 'en', 'de', 'fr'].flatMap((language) => [
    ...displayNames(language, 'region', codes(2)),
    ...displayNames(language, 'language', codes(2)),
    ...displayNames(language, 'currency', Intl.supportedValuesOf('currency')),
  ]);
  const cities = Intl.supportedValuesOf('timeZone');
  return [...names, ...cities].flatMap((name) => name.split(/[^\p{L}\p{M}]+/u)).map(fold);
}

function displayNames(language: string, type: 'region' | 'language' | 'currency', of: readonly string[]): string[] {
  const names = new Intl.DisplayNames(language, { type, fallback: 'none' });
  return of.flatMap((code) => names.of(type === 'region' ? code.toUpperCase() : code) ?? []);
}

/** Every code of so many letters: aa, ab, … */
function codes(length: number): string[] {
  if (length === 0) return [''];
  return codes(length - 1).flatMap((start) => 'abcdefghijklmnopqrstuvwxyz'.split('').map((letter) => start + letter));
}

/** Persons and places; ordinary English words are too many for what they would prevent. */
function englishNames(): string[] {
  const entries = new TextDecoder().decode(english.dic).split('\n');
  return entries
    .map((line) => line.split('/')[0] ?? '')
    .filter((word) => /^\p{Lu}/u.test(word))
    .map(fold);
}
