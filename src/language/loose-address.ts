import { kindSlugs, provisionKinds, type ProvisionKind } from '../addresses/anchors.ts';
import type { PartWords } from './address.ts';
import { fold } from './fold.ts';
import { distance } from './letters-off.ts';
import { ordinalOf } from './numbers.ts';

/** Shorter names of parts may be other words when a letter is off. */
const shortestName = 7;
const { citation, paragraph, recital } = kindSlugs;
/** What comes to the names that are usual here, one after another. */
const otherForms: [RegExp, string][] = [
  [/\s+/g, ' '],
  [/^(?:de|het) (?=\S+ \p{L}+$)/u, ''],
  [/^streepje (?=\d{1,3}$)/, `${citation} `],
  [/^(\S+) streepje$/, `$1 ${citation}`],
  [/^(?=\d{1,3} ?(?:t\/m|tot en met) ?\d)/, `${paragraph} `],
  [/^(?=[a-z] ?(?:t\/m|tot en met) ?[a-z]$)/, `${recital} `],
  [/,? onder (?=\d)/, ' deel '],
  [/^([a-z]) ?(?=\d{1,2}$)/, '$1/'],
];
const nth = /^(?<word>\d{1,2}(?:e|de|ste)|\p{L}+) (?<name>\p{L}+)$/u;

/**
 * An address as people write it beside the usual forms, as one that `parseAddresses` reads: "paragraf 14", "de veertiende
 * paragraaf", "derde overweging", "laatste paragraaf", "G2", "G onder 2", "4 t/m 6", and "streepje 5" for what is cited.
 * Anything else as it is, folded.
 *
 * @param lastOf the label of the last part of a kind
 */
export function usualAddress(query: string, parts: PartWords, lastOf: (kind: ProvisionKind) => string): string {
  const called = provisionKinds.flatMap((kind) =>
    [kindSlugs[kind], parts[kind]?.one, parts[kind]?.more].map((name) => ({ kind, name: fold(name ?? '') })),
  );
  const kindOf = (word: string): ProvisionKind | undefined =>
    called.find(({ name }) => name === word || (name.length >= shortestName && distance(word, name, 1) === 1))?.kind;
  const text = otherForms.reduce((typed, [form, usual]) => typed.replace(form, usual), fold(query).trim());
  const { word = '', name = '' } = nth.exec(text)?.groups ?? {};
  const [kind, number] = [kindOf(name), ordinalOf(word)];
  if (kind && word === 'laatste') return `${kindSlugs[kind]} ${lastOf(kind)}`;
  if (kind && number)
    return `${kindSlugs[kind]} ${kind === 'recital' ? String.fromCharCode(96 + number) : String(number)}`;
  return text.replace(/^\p{L}+/u, (first) => {
    const found = kindOf(first);
    return found ? kindSlugs[found] : first;
  });
}

/** The number of "artikel 14" and "lid 14", of which a resolution has none but paragraphs; nothing for anything else. */
export function articleNumber(query: string): string | undefined {
  return /^\s*(?:art(?:ikel|\.)?|lid)\s*(\d{1,3})\s*$/i.exec(query)?.[1];
}

/** It may be a date as well, or the beginning of one or of words: "9/11", "4 t/m 6", "overwegende d". */
export const ambiguousAddress = /^\s*(?:\d{1,2}(?:[/.]|\s*t\S+(?:\s\p{L}+)*\s*)\d{1,2}|overwegende\s+\p{L})\s*$/iu;

/** The parts of other documents are called so too: "punt 9". */
export const otherPart = /^punt/i;
