/** Words between quotation marks; a mark without its other one quotes nothing. */
const quotations = /“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|(?<![^\s(])"[^"]*"(?![\p{L}\p{N}])/gu;

/**
 * A text as long as it was, in which the semicolons that stand within a quotation are commas:
 * `er staat “stop; ga”;` → `er staat “stop, ga”;`
 */
export const withoutQuotedSemicolons = (text: string): string =>
  text.replace(quotations, (words) => words.replaceAll(';', ','));
