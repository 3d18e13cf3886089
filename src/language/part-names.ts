import type { FootnoteNumber } from '../addresses/anchors.ts';

/** What a part that was put in later has after its letter or number: "A bis". */
export const suffixes = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies'];

/** The label of a recital or paragraph as printed: "A.", "1 bis."; "(1)" of a recital that is numbered. */
export const printedLabel = (kind: string, label: string): string =>
  kind === 'recital' && /^\d/.test(label) ? `(${label})` : `${label}.`;

/**
 * `"Bijlage II: kaarten"` → `{ label: "II", title: "kaarten" }`, `"Bijlage"` → `{}`; `undefined` for a heading that starts no
 * annex.
 */
export function annexTitle(heading: string): { label?: string; title?: string } | undefined {
  const [found, label, title] = /^(?:bijlage|annex)\b(?:\s+([IVX]+|\d+|[A-Z])\b)?[\s:.–—-]*(.*)$/i.exec(heading) ?? [];
  if (found === undefined) return undefined;
  return { ...(label && { label }), ...(title && { title }) };
}

/** What citations are called where requests without a number are among them, so that none is said to cite. */
export const unnumberedName = { one: 'Onderdeel', more: 'Onderdelen', short: 'onderdeel' };

/** What paragraphs are called where they are the articles of a decision. */
export const articleName = { one: 'Artikel', more: 'Artikelen', short: 'art.' };

/** A footnote by its number or sign, within a sentence. */
export const footnoteName = (number: FootnoteNumber): string => `voetnoot ${String(number)}`;
