import type { ProvisionKind } from '../addresses/anchors.ts';
import { fold } from './fold.ts';

/** The part of the text that a query names: "§ 14", "overweging G/2", "voetnoot 3". */
export type Address = { kind: ProvisionKind; label: string; clause?: number } | { note: number };

const names: [RegExp, ProvisionKind | 'note'][] = [
  [/^(?:§+|par(?:a(?:graaf|graph|grafen)?)?|punt)$/, 'paragraph'],
  [/^(?:overw(?:eging(?:en)?|egende)?|cons(?:iderans|iderant)?|recital)$/, 'recital'],
  [/^(?:aanhaling(?:en)?|aanh|vis(?:um|a)|gezien|citation)$/, 'citation'],
  [/^(?:voetnoot|noot|vn|footnote|note)$/, 'note'],
];
const part = '(?:deel|onderdeel|streepje|zin)';
const ordinals = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste'];
const form = new RegExp(
  '^(?<name>§+|\\p{L}*)\\.?\\s*(?<label>\\d{1,4}|[a-z]{1,2})' +
    `(?:\\s*(?:/|,?\\s*${part})\\s*(?<clause>\\d{1,3})|,?\\s+(?<nth>\\d{1,3}|${ordinals.join('|')})(?:(?:s?t?d?e)?\\s+${part})?)?\\.?$`,
  'u',
);

/**
 * Reads a query as the address of a part, in the words of Parliament: "par. 14/2", "visum 3", "overweging g",
 * "gezien 5", "G/2", "paragraaf 14, tweede deel". Whether the part exists is not its business.
 */
export function parseAddress(query: string): Address | undefined {
  const { name = '', label = '', clause: given, nth } = form.exec(fold(query).trim())?.groups ?? {};
  const clause = given ?? (nth && String(ordinals.indexOf(nth) + 1 || nth));
  if (!label || (name === '' && !given)) return undefined;
  const isNumber = /^\d/.test(label);
  const kind = name === '' ? (isNumber ? 'paragraph' : 'recital') : names.find(([pattern]) => pattern.test(name))?.[1];
  if (!kind || isNumber === (kind === 'recital')) return undefined;
  if (kind === 'note') return clause ? undefined : { note: Number(label) };
  return {
    kind,
    label: isNumber ? String(Number(label)) : label.toUpperCase(),
    ...(clause && { clause: Number(clause) }),
  };
}
