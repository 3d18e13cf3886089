import { joiner } from '../../../language/joiners.ts';
import {
  copiedHeading,
  copiedLabel,
  withoutCopiedSigns,
  withoutNoteDigit,
  withoutSources,
} from '../../../language/copied.ts';

/** A word or a sign of a text. */
export interface Part {
  /** As it stands there. */
  text: string;
  /** What stood between the part before it in the same text and this one: spaces, quotation marks, dashes. */
  before: string;
  /** What it is compared by: hyphens, the form of apostrophes and that of the letters in Unicode do not count. */
  key: string;
  isWord: boolean;
}

const letters = String.raw`[\p{L}\p{N}\p{M}]`;
/** A word with what holds its halves together ("Laçın-corridor", "risico’s", "16.6.2023"); else one sign. */
const partPattern = new RegExp(
  String.raw`${letters}+(?:[-‐‑'’ʼ./_]${letters}+)*[-‐‑]?|[^\s\p{L}\p{N}\p{M}"“”„«»‟‘’'‹›–—―−-]`,
  'gu',
);

/** The words and signs of a text, without its quotation marks and dashes. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(partPattern)) {
    parts.push({
      text: found,
      before: text.slice(end, index),
      key: keyOf(found),
      isWord: /[\p{L}\p{N}]/u.test(found),
    });
    end = index + found.length;
  }
  return parts;
}

function keyOf(word: string): string {
  return word.normalize('NFKC').replace(/[-‐‑]/g, '').replace(/[’ʼ]/g, "'");
}

const gap = /[[(]? ?(?:…|\. ?\. ?\.+) ?[\])]?/;

/**
 * The stretches of a quotation between its ellipses, without what copying leaves behind: invisible signs, the digits of
 * footnotes, hyphens at the ends of lines, a label or dash before a provision. Nothing else is taken away.
 *
 * @param partNames what the provisions of the text are called: "Paragraaf"
 * @param isKnown whether a key is that of a word of the text that it may be from: tells "2021" with a note's 4 from "20214"
 * @param isPrinted whether that text has parts in a row
 */
export function readQuotation(
  quotation: string,
  partNames: readonly string[],
  isKnown: (key: string) => boolean,
  isPrinted: (parts: readonly Part[]) => boolean,
): Part[][] {
  const lines = withoutCopiedSigns(quotation)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n');
  const text = withoutLabels(
    withoutSources(lines, partNames, (words) => isPrinted(partsOf(words))),
    partNames,
  );
  return text
    .split(gap)
    .map((stretch) => withoutEdges(mended(partsOf(stretch), isKnown)))
    .filter((parts) => parts.length > 0);
}

/**
 * Labels and headings stand at the start of a line, labels after the end of a clause too, before the small letter that a
 * provision begins with, or capitals.
 */
function withoutLabels(text: string, partNames: readonly string[]): string {
  const start = String.raw`(?=[“"„«]?(?:\p{Ll}|\p{Lu}{2}))`;
  return text
    .replace(new RegExp(String.raw`^[ "“„«‘]*(?:${copiedHeading(partNames)}|${copiedLabel})+${start}`, 'gmu'), '')
    .replace(new RegExp(String.raw`(?<=[;,]\s)${copiedLabel}${start}`, 'gu'), '');
}

/** Words cut by a line's end are joined, and a note's digit goes, where the text has the word that is left. */
function mended(parts: readonly Part[], isKnown: (key: string) => boolean): Part[] {
  const whole: Part[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    const isCut = last && /[-‐‑]$/.test(last.text) && !joiner.test(part.text.toLowerCase()); // "land- en eigendomsrechten" is none
    if (isCut && isKnown(last.key + part.key))
      whole[whole.length - 1] = { ...last, text: last.text + part.text, key: last.key + part.key };
    else whole.push(part);
  }
  return whole.map((part) => {
    const bare = isKnown(part.key) ? undefined : withoutNoteDigit(part.key);
    return bare && isKnown(bare) ? { ...part, key: bare } : part;
  });
}

/** Signs before the first word and after the last are the quoting text's as often as the quoted one's. */
function withoutEdges(parts: readonly Part[]): Part[] {
  const first = parts.findIndex(({ isWord }) => isWord);
  const last = parts.findLastIndex(({ isWord }) => isWord);
  return first < 0 ? [] : parts.slice(first, last + 1);
}
