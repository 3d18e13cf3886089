import { askedTurns } from '../../../language/asked-turns.ts';
import {
  copiedHeading,
  copiedLabel,
  withNumbersApart,
  withoutCopiedSigns,
  withoutSources,
} from '../../../language/copied.ts';
import { wordsOf, type Lexicon } from './lexicon.ts';

/**
 * What copying from the text leaves in a query and what nobody means: a provision's label or dash before its words,
 * signs of footnotes, the part that a quotation is from, dots in abbreviations, turns with a noun that the text has not.
 *
 * `14. veroordeelt Turks president` → `veroordeelt Turks president`; `E.V.R.M.` → `EVRM`; `blokkade[1]` → `blokkade`
 */
export function withoutTraces(query: string, { data: { parts }, sections, printed }: Lexicon): string {
  const partNames = Object.values(parts).map(({ one }) => one);
  const label = String.raw`(?:${copiedHeading(partNames)}|${copiedLabel})+(?=\S+\s+\S+\s+\S+)`;
  const isPrinted = (words: string): boolean => sections.some((each) => each.some(({ text }) => text.includes(words)));
  const words = withoutSources(withoutCopiedSigns(query).replace(/\p{Cc}/gu, ' '), partNames, isPrinted)
    .replace(new RegExp(String.raw`^(\s*["“„«‘]?\s*)${label}`, 'u'), '$1')
    .replace(/(?<![\p{L}\d])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\d])/gu, (letters) => letters.replaceAll('.', ''))
    .replace(askedTurns, (turn) => (wordsOf(turn).every((word) => printed.has(word)) ? turn : ''));
  return withNumbersApart(words);
}
