import english from 'dictionary-en';
import { fold } from './fold.ts';

/** Languages whose names of states, languages and currencies readers bring along. */
const languages = ['nl', 'en', 'de', 'fr'];

/**
 * Real words that a list of Dutch lacks, folded: names of states, languages, currencies and cities, and names and short words
 * of an English list.
 */
export function otherWords(): Set<string> {
  const names = [
    ...languages.flatMap((language) => [
      ...displayNames(language, 'region', codes(2)),
      ...displayNames(language, 'language', codes(2)),
      ...displayNames(language, 'currency', Intl.supportedValuesOf('currency')),
    ]),
    ...Intl.supportedValuesOf('timeZone'),
  ];
  const words = [...names.flatMap((name) => name.split(/[^\p{L}\p{M}]+/u)).map(fold), ...englishWords()];
  return new Set(words.filter((word) => /^\p{L}{4,}$/u.test(word)));
}

/** Codes of currencies by their Dutch names, folded: "euro" → "eur", "dollar" → "usd". */
export function currencyNames(): Record<string, string> {
  return Object.fromEntries(
    ['EUR', 'USD', 'GBP', 'CHF', 'RUB'].flatMap((code) =>
      displayNames('nl', 'currency', [code]).flatMap((name) =>
        [name, name.split(' ').at(-1) ?? ''].map((each) => [fold(each), code.toLowerCase()]),
      ),
    ),
  );
}

/** Names of states and regions in Dutch and English. */
export function statesOfTheWorld(): string[] {
  return ['nl', 'en'].flatMap((language) => displayNames(language, 'region', codes(2)));
}

/** More languages than those of `otherWords`: whoever looks for a state by its name there means that state. */
const stateLanguages = 'en de fr es it pt pl tr az hy ka ru uk fa ar'.split(' ');

/** What a state, given by its Dutch name, is called in other languages; nothing for what is no state. */
export function stateNames(dutch: string): string[] {
  const nl = new Intl.DisplayNames('nl', { type: 'region', fallback: 'none' });
  const code = codes(2)
    .map((each) => each.toUpperCase())
    .find((each) => nl.of(each) === dutch);
  return code ? [...new Set(stateLanguages.flatMap((language) => displayNames(language, 'region', [code])))] : [];
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

/** A longer English word that looks like a Dutch one mostly is the same: "sanction". A short one is another: "women". */
const longestOther = 6;

/** Persons and places, and short words. */
function englishWords(): string[] {
  const entries = new TextDecoder().decode(english.dic).split('\n');
  return entries
    .map((line) => line.split('/')[0] ?? '')
    .filter((word) => /^\p{Lu}/u.test(word) || word.length <= longestOther)
    .map(fold);
}

/** An adjective of a state as it stands before nouns of either gender: "Turks" → "Turks", "Turkse"; "Russisch" → "Russisch", "Russische". */
export function attributiveForms(adjective: string): string[] {
  return /s(?:ch)?$/.test(adjective) ? [adjective, `${adjective}e`] : [adjective];
}
