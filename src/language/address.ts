import { kindSlugs, provisionKinds, type ProvisionKind } from '../addresses/anchors.ts';
import { fold } from './fold.ts';
import { numberOf, ordinalOf } from './numbers.ts';

/** The part of the text that a query names: "§ 14", "overweging G/2", "voetnoot 3". */
export type Address = { kind: ProvisionKind; label: string; clause?: number } | { note: number };

/** Nobody writes a longer address; more is not looked at, in UTF-16 units. */
const longest = 200;

const names: [RegExp, ProvisionKind | 'note'][] = [
  [/^(?:§+|par(?:a(?:graaf|graph|grafen|graphs)?)?|punt)$/, 'paragraph'],
  [/^(?:ov|overw(?:eging(?:en)?|egende)?|cons(?:iderans|iderant)?|rec(?:ital)?s?)$/, 'recital'],
  [/^(?:aanhaling(?:en)?|aanh|vis(?:um|a)|gezien|citations?)$/, 'citation'],
  [/^(?:voetnoot|voetnoten|noot|vn|fn|footnote|note)$/, 'note'],
];
const part = '(?:deel|onderdeel|streepje|zin|lid|alinea)';
const count = String.raw`(?:\d{1,3}(?:e|de|ste)?|\p{L}{4,})`;
/** "par. 14", "§14/2", "§ 14.2", "paragraaf veertien", "overweging (f), tweede deel", "14 lid 2" */
const form = new RegExp(
  String.raw`^(?<name>§+|\p{L}+)?\.?\s*(?<label>\d{1,4}|[a-z]{1,2}|(?<=\s)\p{L}+)[.)]?` +
    String.raw`(?:\s*[/.]\s*(?<clause>\d{1,3})|,?\s*${part}\s*(?<after>${count})|,?\s+(?<before>${count})(?:\s+${part})?)?\.?$`,
  'u',
);
/** "veertiende paragraaf" */
const reversed = /^(?<nth>\d{1,3}(?:e|de|ste)|\p{L}+)\s+(?<kind>\p{L}+)$/u;
/** The site's own: "#overweging-g-2", "/overweging/g/", whatever stands before it. */
const own = new RegExp(
  `(?:^|[/#])(?<slug>${Object.values(kindSlugs).join('|')})(?:-(?<id>\\d{1,3}|[a-z]{1,2})(?:-(?<clause>\\d{1,3}))?|/(?<label>\\d{1,3}|[a-z]{1,2})/?)$`,
);

/**
 * Reads a query as the address of a part, in the words of Parliament or of this site: "par. 14/2", "visum 3",
 * "overweging g", "G/2", "paragraaf 14, tweede deel", "#overweging-g-2", and alone "14" or "F". Whether the part exists
 * is not its business.
 */
export function parseAddress(query: string): Address | undefined {
  const text = fold(query.slice(0, longest)).trim().replace(/\s+/g, ' ');
  const found = own.exec(text)?.groups;
  if (found) {
    const kind = provisionKinds.find((each) => kindSlugs[each] === found.slug);
    return kind && addressOf(kind, found.id ?? found.label ?? '', found.clause);
  }
  const plain = text
    .replace(/[()[\]#]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const { nth, kind: kindName } = reversed.exec(plain)?.groups ?? {};
  const nthLabel = nth && ordinalOf(nth);
  if (nthLabel && kindName) return addressOf(kindOf(kindName), String(nthLabel));
  const { name, label = '', clause, after, before } = form.exec(plain)?.groups ?? {};
  if (!label) return undefined;
  const part = clause ?? after ?? before;
  const isBare = name === undefined;
  if (isBare && !part && label.length > 1 && !/^\d/.test(label)) return undefined;
  if (isBare && before && !/[/.]|deel|streepje|zin|lid|alinea/.test(plain)) return undefined;
  const asNumber = label.length > 2 ? numberOf(label) : undefined;
  const given = asNumber === undefined ? label : String(asNumber);
  return addressOf(isBare ? (/^\d/.test(given) ? 'paragraph' : 'recital') : kindOf(name), given, part);
}

/** The addresses in a list or a range of parts of one kind: "overwegingen A en B", "§§ 14–16". None for anything else. */
export function parseAddresses(query: string): Address[] {
  const single = parseAddress(query);
  if (single) return [single];
  const text = fold(query.slice(0, longest)).trim();
  const [, name = '', list = ''] = /^(§+|\p{L}{3,}\.?)\s*(.+)$/u.exec(text) ?? [];
  const range = /^(\d{1,3})\s*(?:[-–—]|t\/m|tot en met|tot)\s*(\d{1,3})$/.exec(list);
  const labels = range ? between(Number(range[1]), Number(range[2])) : list.split(/\s*(?:,|&|\+|\ben\b)\s*/);
  if (labels.length < 2 || !kindOf(name.replace('.', ''))) return [];
  const addresses = labels.map((label) => parseAddress(`${name} ${label}`));
  return addresses.every((address) => address !== undefined) ? addresses : [];
}

function between(first: number, last: number): string[] {
  return Array.from({ length: Math.max(0, Math.min(last - first + 1, 100)) }, (_, index) => String(first + index));
}

function kindOf(name: string): ProvisionKind | 'note' | undefined {
  return names.find(([pattern]) => pattern.test(name))?.[1];
}

function addressOf(kind: ProvisionKind | 'note' | undefined, label: string, part?: string): Address | undefined {
  const isNumber = /^\d+$/.test(label);
  if (!kind || isNumber === (kind === 'recital') || (!isNumber && label.length > 2)) return undefined;
  const clause = part === undefined ? undefined : (ordinalOf(part) ?? numberOf(part));
  if (part !== undefined && !clause) return undefined;
  if (kind === 'note') return clause ? undefined : { note: Number(label) };
  return { kind, label: isNumber ? String(Number(label)) : label.toUpperCase(), ...(clause && { clause }) };
}
