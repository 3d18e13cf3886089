import { kindSlugs, provisionKinds, type FootnoteNumber, type ProvisionKind } from '../addresses/anchors.ts';
import { fold } from './fold.ts';
import { suffixes } from './part-names.ts';
import { numberOf, ordinalOf, ordinals } from './numbers.ts';

/** The part of the text that a query names: "§ 14", "overweging G/2", "voetnoot 3". */
export type Address = { kind: ProvisionKind; label: string; clause?: number } | { note: FootnoteNumber };

/** What the parts of a text are called there: "Constatering", "Constateringen". */
export type PartWords = Partial<Record<ProvisionKind, { one: string; more: string }>>;

/** Nobody writes a longer address; more is not looked at, in UTF-16 units. */
const longest = 200;

const names: [RegExp, ProvisionKind | 'note'][] = [
  [/^(?:§+|par(?:a(?:graaf|graph|grafen|graphs)?)?|punt|alinea)$/, 'paragraph'],
  [/^(?:ov|overw(?:eging(?:en)?|egende)?|cons(?:iderans|iderant)?|rec(?:ital)?s?)$/, 'recital'],
  [/^(?:aanhaling(?:en)?|aanh|vis(?:um|a)|gezien|citations?)$/, 'citation'],
  [/^(?:bijlagen?|bijl|annex(?:es|en)?)$/, 'annex'],
  [/^(?:voetnoot|voetnoten|noot|vn|fn|footnote|note)$/, 'note'],
];
const inserted = `(?:${suffixes.join('|')})`;
/** A letter stands apart from a name before it: "ovs" is the beginning of a word. */
const letters = String.raw`(?<!\p{L})[a-z]{1,2}`;
/** "14", "g", "a bis", "14bis" */
const labelForm = String.raw`(?:\d{1,4}|${letters}(?=\s))\s?${inserted}|\d{1,4}|${letters}`;
const partWords = ['deel', 'onderdeel', 'streepje', 'zin', 'lid', 'alinea'];
const part = `(?:${partWords.join('|')})`;
const count = String.raw`(?:\d{1,3}(?:e|de|ste)?|\p{L}{4,})`;
/** "par. 14", "§14/2", "§ 14.2", "paragraaf veertien", "overweging (f), tweede deel", "14 lid 2" */
const form = new RegExp(
  String.raw`^(?<name>§+|(?![a-z]{1,2} ${inserted}\b)\p{L}{2,})?\.?\s*(?<label>${labelForm}|\*{1,9}|(?<=\s)\p{L}+)[.)]?` +
    String.raw`(?:\s*[/.]\s*(?<clause>\d{1,3})|,?\s*${part}\s*(?<after>${count})|,?\s+(?<before>${count})(?:\s+${part})?)?\.?$`,
  'u',
);
/** "veertiende paragraaf" */
const reversed = /^(?<nth>\d{1,3}(?:e|de|ste)|\p{L}+)\s+(?<kind>\p{L}+)$/u;
/** "deel 2 van paragraaf 14", "tweede deel van overweging G" */
const partFirst = new RegExp(`^(?<some>${part} ${count}|${count} ${part}) (?:van|in|uit) (?<of>.+)$`, 'u');
/** "14(2)" */
const inBrackets = /(?<=\d|(?<!\p{L})[a-z])\s*\((\d{1,3})\)?$/u;
/** The site's own: "#overweging-g-2", "/overweging/g/", whatever stands before it. */
const slug = `(?:\\d{1,3}|[a-z]{1,7})(?:-${inserted})?`;
const own = new RegExp(
  `(?:^|[/#])(?<kind>${Object.values(kindSlugs).join('|')})(?:-(?<id>${slug})(?:-(?<clause>\\d{1,3}))?|/(?<label>${slug})/?)$`,
);

/**
 * Reads a query as the address of a part, in the words of Parliament or of this site: "par. 14/2", "visum 3",
 * "overweging g", "G/2", "paragraaf 14, tweede deel", "#overweging-g-2", and alone "14" or "F". Whether the part exists
 * is not its business.
 *
 * @param parts what the parts are called in this text, beside their usual names
 */
export function parseAddress(query: string, parts: PartWords = {}): Address | undefined {
  const text = usualName(fold(query.slice(0, longest)).trim().replace(/\s+/g, ' '), parts);
  const found = own.exec(text)?.groups;
  if (found) {
    const kind = provisionKinds.find((each) => kindSlugs[each] === found.kind);
    return kind && addressOf(kind, (found.id ?? found.label ?? '').replace('-', ' '), found.clause);
  }
  const usual = text
    .replace(partFirst, '$<of> $<some>')
    .replace(inBrackets, '/$1')
    .replace(/[()[\]#]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const { nth, kind: kindName } = reversed.exec(usual)?.groups ?? {};
  const nthLabel = nth && ordinalOf(nth);
  if (nthLabel && kindName) return addressOf(kindOf(kindName), String(nthLabel));
  const { name, label = '', clause, after, before } = form.exec(usual)?.groups ?? {};
  if (!label) return undefined;
  const part = clause ?? after ?? before;
  const isBare = name === undefined;
  if (isBare && !part && label.length > 1 && !/^\d|\s/.test(label)) return undefined;
  if (isBare && before && !/[/.]|deel|streepje|zin|lid|alinea/.test(usual)) return undefined;
  const asNumber = label.length > 2 ? numberOf(label) : undefined;
  const given = asNumber === undefined ? label : String(asNumber);
  return addressOf(isBare ? (/^\d/.test(given) ? 'paragraph' : 'recital') : kindOf(name), given, part);
}

/** The addresses in a list or a range of parts: "overwegingen A en B", "§§ 14–16", "par. 3 en overweging G". None for anything else. */
export function parseAddresses(query: string, parts: PartWords = {}): Address[] {
  const single = parseAddress(query, parts);
  if (single) return [single];
  const text = usualName(fold(query.slice(0, longest)).trim(), parts);
  const [, name = '', first = '', last = ''] = range.exec(text) ?? [];
  const named = last
    ? between(first, last).map((label) => `${name} ${label}`)
    : withNames(text.split(separator).map((piece) => usualName(piece, parts)));
  const addresses = named.map((each) => parseAddress(each, parts));
  return named.length > 1 && addresses.every((address) => address !== undefined) ? addresses : [];
}

const range = /^(§+|\p{L}{3,}\.?)\s*(\d{1,3}|[a-z])\s*(?:[-–—]|t\/m|tot en met|tot)\s*(\d{1,3}|[a-z])$/u;
const separator = /\s*(?:,|&|\+|\b(?:en|of)\b)\s*/;

/** "§ 3", "4", "overweging g", "h" → "§ 3", "§ 4", "overweging g", "overweging h"; without a name none is an address. */
function withNames(pieces: readonly string[]): string[] {
  let name = '';
  return pieces.map((piece) => {
    const [, own = '', label = ''] = /^(§+|\p{L}{2,}\.?)\s*(.*)$/u.exec(piece) ?? [];
    const isNamed = label !== '' && kindOf(own.replace('.', '')) !== undefined;
    if (isNamed) name = own;
    if (isNamed || name === '') return isNamed ? piece : '';
    return `${name} ${piece}`;
  });
}

/**
 * The addresses of which a query is the beginning: with a sign after it, or with a part of it that is not there yet, as in
 * "§ 14 l" and "visum 1, eerste d".
 */
export function parseBegunAddresses(query: string, parts: PartWords = {}): Address[] {
  const form = /^(?<whole>.+?)(?:\s*[/.,(-]|,?\s+(?:(?<nth>\p{L}{4,})\s+)?(?<begun>\p{L}+))$/u;
  const { whole = '', nth, begun } = form.exec(query.trim())?.groups ?? {};
  const isPart = begun === undefined || [...partWords, ...ordinals].some((word) => word.startsWith(fold(begun)));
  const isNth = nth === undefined || ordinalOf(fold(nth)) !== undefined;
  return isPart && isNth && whole !== '' ? parseAddresses(whole, parts) : [];
}

/** An address with its name at one end of a query of a few words, and what else is asked: "paragraaf 14 Erdogan". */
export function addressesAtEnd(
  words: readonly string[],
  parts: PartWords = {},
): { addresses: Address[]; rest: string } | undefined {
  if (words.length > mostBeside) return undefined;
  for (let length = words.length - 1; length > 0; length--)
    for (const from of [0, words.length - length]) {
      const typed = words.slice(from, from + length).join(' ');
      const addresses = /^\(?(?:§|\p{L}{2})/u.test(typed) ? parseAddresses(typed, parts) : [];
      if (addresses.length > 0)
        return { addresses, rest: [...words.slice(0, from), ...words.slice(from + length)].join(' ') };
    }
  return undefined;
}

/** Among more words an address is words of the text. */
const mostBeside = 10;

/** "2", "4" → "2", "3", "4"; "a", "c" → "a", "b", "c" */
function between(first: string, last: string): string[] {
  const isNumber = /\d/.test(first);
  const place = (label: string): number => (isNumber ? Number(label) : label.charCodeAt(0));
  const length = Math.max(0, Math.min(place(last) - place(first) + 1, 100));
  return Array.from({ length }, (_, index) => place(first) + index).map((at) =>
    isNumber ? String(at) : String.fromCharCode(at),
  );
}

/** `"constatering b"` → `"overweging b"`, where recitals are called so. */
function usualName(text: string, parts: PartWords): string {
  for (const kind of provisionKinds)
    for (const word of [parts[kind]?.more, parts[kind]?.one].map((name) => fold(name ?? ''))) {
      if (word === '') continue;
      if (text.startsWith(`${word} `)) return kindSlugs[kind] + text.slice(word.length);
      if (text.endsWith(` ${word}`)) return text.slice(0, -word.length) + kindSlugs[kind];
    }
  return text;
}

function kindOf(name: string): ProvisionKind | 'note' | undefined {
  return names.find(([pattern]) => pattern.test(name))?.[1];
}

function addressOf(kind: ProvisionKind | 'note' | undefined, label: string, part?: string): Address | undefined {
  const [, sign = '', suffix] = labelParts.exec(label) ?? [];
  const isNumber = /^\d/.test(sign);
  if (!kind || sign === '' || !fits(kind, sign, isNumber)) return undefined;
  const clause = part === undefined ? undefined : (ordinalOf(part) ?? numberOf(part));
  if (part !== undefined && !clause) return undefined;
  if (kind === 'note') return clause || suffix ? undefined : { note: isNumber ? Number(sign) : sign };
  const printed = isNumber ? String(Number(sign)) : sign.toUpperCase();
  return { kind, label: suffix ? `${printed} ${suffix}` : printed, ...(clause && { clause }) };
}

/** "14bis" → "14", "bis" */
const labelParts = new RegExp(`^(\\d+|[a-z]+|\\*+)(?:\\s?(${inserted}))?$`);

/** Whether a part of this kind can have such a label: recitals letters, annexes letters, figures or Roman numerals. */
function fits(kind: ProvisionKind | 'note', sign: string, isNumber: boolean): boolean {
  if (kind === 'annex') return isNumber || /^(?:[a-z]|[ivx]{1,7})$/.test(sign);
  if (kind === 'note') return isNumber || /^(?:[a-z]|\*+)$/.test(sign);
  return kind === 'recital' ? /^[a-z]{1,2}$/.test(sign) : isNumber;
}
