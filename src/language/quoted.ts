/** Words between quotation marks; a mark without its other one quotes nothing. */
const quotations = /“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|(?<![^\s(])"[^"]*"(?![\p{L}\p{N}])/gu;

/** The same, and between single ones, which stand for apostrophes too. */
const quotedParts = new RegExp(
  String.raw`${quotations.source}|(?<![\p{L}\p{N}])(?:‘[^‘’]*(?:’(?=\p{L})[^‘’]*)*’|'[^']*(?:'(?=\p{L})[^']*)*')(?!\p{L})`,
  'gu',
);

/** What a text quotes: `zij zei “stop” en ‘ga’` → `“stop”`, `‘ga’`. */
export const quotedIn = (text: string): string[] => text.match(quotedParts) ?? [];

/**
 * A text as long as it was, in which the semicolons that stand within a quotation are commas:
 * `er staat “stop; ga”;` → `er staat “stop, ga”;`
 */
export const withoutQuotedSemicolons = (text: string): string =>
  text.replace(quotations, (words) => words.replaceAll(';', ','));
