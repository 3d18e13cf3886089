/** How the number or sign of a note is printed: "1", "(1)", "*", or above the line, "¹", for which a text may have "^1". */

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** What a digit above the line is the exponent of, when it is no mark of a note: "m²", "10⁶", "s⁻¹". */
const base = String.raw`(?:^|[\s(\d/])[kcdhm]?m|(?<!\d)10|⁻`;

/** Whether a text ends in what a digit above the line is the exponent of. */
export const takesExponent = (text: string): boolean => new RegExp(`(?:${base})$`).test(text);

/** `"2"` → `"²"` */
export const raised = (label: string): string => [...label].map((digit) => raisedDigits.charAt(Number(digit))).join('');

const marks = (number: string) =>
  String.raw`(?<![${raisedDigits}]|${base})(?:\(${number}\)|\[${number}\]|⁽${number}⁾|${number}(?![${raisedDigits}]))`;

const caret = (number: string) => String.raw`(?<!^|${base}|(?<!\p{L})\p{L})\^${number}(?!\d)`;

/** A word with a number behind a caret that is no exponent, as that of "x^2" is: "plan^1". */
export const caretMark = new RegExp(caret(String.raw`\d{1,3}`), 'u');

/** Each number of a note in digits that stand above the line, with its brackets. */
export const raisedMarks = new RegExp(marks(`[${raisedDigits}]{1,3}`), 'g');

/** The label of a note, whose number or sign is printed so: `"(1)"`, `"¹"` → `"1"`. */
export function noteLabel(printed: string): string | undefined {
  const plain = printed.replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(raisedDigits.indexOf(digit)));
  return /^(?:[[(⁽]?(\d{1,3}|\*+)[\])⁾]?|\^(\d{1,3}))$/.exec(plain)?.slice(1).find(Boolean);
}

/** How the number of a note stands at the end of a word: "(1)", "[1]", "¹", "^1" or "1"; or apart, "(1),". A text has one of these. */
export const markStyles = ['round', 'square', 'above', 'caret', 'bare', 'apart'] as const;
export type MarkStyle = (typeof markStyles)[number];

/** A formula or a letter with a number, which are words of their own: "CO2", "PM10", "G7". */
const formula = String.raw`(?<!\p{L})(?:CO|NO|SO|NH|CH|PM|\p{Lu})`;

/**
 * What stands before the number of a note. It is likely, and no more, where the number can also be of the word ("EVRM2"), or
 * of a number that is longer than most ("2021/11192"); it is possible where it mostly is ("CO2", "2021/1192").
 */
const before = {
  brackets: { sure: String.raw`[\p{L})”’»]|\d{3}`, likely: String.raw`\d`, possible: String.raw`\d` },
  bare: {
    sure: String.raw`[\p{Ll}\p{Lo})”’»]|\p{Ll}{2}[;,]|\/\p{Lu}{2,3}|(?<![\d/])(?:19|20)\d\d`,
    likely: String.raw`\p{Lu}{2}|\p{Ll}{5}\.|[/)]\d{4}`,
    possible: String.raw`\p{Lu}|[/)]\d{2,3}`,
  },
};
export type Certainty = keyof typeof before.bare;

/** A word with the number of a note at its end, in one style, with other marks behind it. */
export function numberMark(label: string, style: MarkStyle, certainty: Certainty): RegExp {
  if (style === 'apart') return certainty === 'likely' ? /(?!)/ : apartMark(label);
  if (style === 'caret') return endingIn(certainty === 'sure' ? caret(label) : '(?!)');
  if (style === 'above') return endingIn(certainty === 'sure' ? marks(raised(label)) : '(?!)');
  if (style === 'bare') {
    const own = certainty === 'likely' ? String.raw`(?<!${formula})` : '';
    return endingIn(`(?<=${before.bare[certainty]})(?<!${base})${own}${label}`);
  }
  const printed = style === 'round' ? `\\(${label}\\)` : `\\[${label}\\]`;
  return endingIn(`(?<=${before.brackets[certainty]})${printed}`);
}

/** The number of a note behind a word, apart from it, as the Official Journal prints it: "Comité (1),". */
export const apartMark = (label: string): RegExp => new RegExp(`^()\\(${label}\\)([,;.:]*)$`);

/** A word with the number or sign of a note at its end: bare, in brackets, or above the line, with other marks behind it. */
export function fusedMark(label: string): RegExp {
  const sign = label.replaceAll('*', '\\*');
  const onLine = `(?<=[\\p{L})”’»]|\\p{Ll}{2}[;,]|(?<!\\d)(?:19|20)\\d\\d)${sign}|(?<=[\\p{L}\\d)”’»])(?:\\(${sign}\\)|\\[${sign}\\])`;
  const above = /^\d/.test(label) ? `|${marks(raised(label))}|${caret(label)}` : '';
  return endingIn(`${onLine}${above}`);
}

const endingIn = (mark: string) => new RegExp(`^(.*?)(?:${mark})([\\s,;.:!?)”’»(\\[\\]⁽⁾${raisedDigits}]*)$`, 'u');
