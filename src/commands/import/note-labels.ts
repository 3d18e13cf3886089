/** How the number or sign of a note is printed: "1", "(1)", "*", or above the line, "¹". */

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** What a digit above the line is the exponent of, when it is no mark of a note: "m²", "10⁶", "s⁻¹". */
const base = String.raw`(?:^|[\s(\d/])[kcdhm]?m|(?<!\d)10|⁻`;

/** Whether a text ends in what a digit above the line is the exponent of. */
export const takesExponent = (text: string): boolean => new RegExp(`(?:${base})$`).test(text);

/** `"2"` → `"²"` */
export const raised = (label: string): string => [...label].map((digit) => raisedDigits.charAt(Number(digit))).join('');

const marks = (number: string) =>
  String.raw`(?<![${raisedDigits}]|${base})(?:\(${number}\)|\[${number}\]|⁽${number}⁾|${number}(?![${raisedDigits}]))`;

/** Each number of a note in digits that stand above the line, with its brackets. */
export const raisedMarks = new RegExp(marks(`[${raisedDigits}]{1,3}`), 'g');

/** The label of a note, whose number or sign is printed so: `"(1)"`, `"¹"` → `"1"`. */
export function noteLabel(printed: string): string | undefined {
  const plain = printed.replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(raisedDigits.indexOf(digit)));
  return /^[[(⁽]?(\d{1,3}|\*+)[\])⁾]?$/.exec(plain)?.[1];
}

/** A word with the number or sign of a note at its end: bare, in brackets, or above the line, with other marks behind it. */
export function fusedMark(label: string): RegExp {
  const sign = label.replaceAll('*', '\\*');
  const onLine = `(?<=[\\p{L})”’»]|(?<!\\d)(?:19|20)\\d\\d)(?:${sign}|\\(${sign}\\)|\\[${sign}\\])`;
  const above = /^\d/.test(label) ? `|${marks(raised(label))}` : '';
  return new RegExp(`^(.*?)(?:${onLine}${above})([\\s,;.:!?)”’»(\\[\\]⁽⁾${raisedDigits}]*)$`, 'u');
}
