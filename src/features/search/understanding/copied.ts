import { copiedLabel, withoutCopiedSigns } from '../../../language/copied.ts';

const label = new RegExp(String.raw`^\s*${copiedLabel}(?=\S+\s+\S+\s+\S+)`, 'u');

/**
 * What copying from the text leaves in a query and what nobody means: a provision's label or dash before its words,
 * signs of footnotes, dots in abbreviations.
 *
 * `14. veroordeelt Turks president` → `veroordeelt Turks president`; `E.V.R.M.` → `EVRM`; `blokkade[1]` → `blokkade`
 */
export function withoutTraces(query: string): string {
  return withoutCopiedSigns(query)
    .replace(/\p{Cc}/gu, ' ')
    .replace(label, '')
    .replace(/(?<![\p{L}\d])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\d])/gu, (letters) => letters.replaceAll('.', ''))
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '.')
    .replace(/[€$£]\s*(?=\d)/g, ' ')
    .replace(/(?<![\p{L}\d])(\d{1,3})(?=(?!(?:e|de|ste|th|st|nd|rd)(?!\p{L}))\p{L}{3,})/gu, '$1 ');
}
