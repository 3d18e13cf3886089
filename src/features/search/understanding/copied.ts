/**
 * What copying from the text leaves in a query and what nobody means: a provision's label or dash before its words,
 * signs of footnotes, dots in abbreviations.
 *
 * `14. veroordeelt Turks president` → `veroordeelt Turks president`; `E.V.R.M.` → `EVRM`; `blokkade[1]` → `blokkade`
 */
export function withoutTraces(query: string): string {
  return query
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/^\s*(?:[-–—•·*]|\(?(?:\d{1,3}|[A-Z]{1,2})[.)])\s+(?=\S+\s+\S+\s+\S+)/u, '')
    .replace(/\[\d{1,2}\]|[¹²³⁰⁴-⁹]+/g, '')
    .replace(/(?<![\p{L}\d])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\d])/gu, (letters) => letters.replaceAll('.', ''))
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '.')
    .replace(/[€$£]\s*(?=\d)/g, ' ')
    .replace(/(?<![\p{L}\d])(\d{1,3})(?=(?!(?:e|de|ste|th|st|nd|rd)(?!\p{L}))\p{L}{3,})/gu, '$1 ');
}

/** A word with the digit of a footnote that was copied along: "Nagorno-Karabach1" → "Nagorno-Karabach". */
export function withoutNoteDigit(word: string): string | undefined {
  return /^(\p{L}{3,}|(?:19|20)\d\d)\d{1,2}$/u.exec(word)?.[1];
}

/** A name in the genitive: "Erdoğans" and "Armenië's" → the name; folded. */
export function withoutGenitive(word: string): string | undefined {
  return /^(.{4,})s$/.exec(word)?.[1];
}
