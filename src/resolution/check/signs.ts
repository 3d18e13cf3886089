import type { VFile } from 'vfile';
import { pointAt } from '../files.ts';
import { report } from '../report.ts';

/** No text of people has more; with 20,000 of them micromark (4.0) takes minutes, since it pairs each with each. */
const most = 2000;

/** An empty line ends a block, and the definition of a note begins one. */
const betweenBlocks = /\n\n|\n(?=\[\^[^\]\s]+\]:)/g;

/** Signs that hold what follows them, and the space between them. A tree of thousands of levels is too deep to walk. */
const holders = /^(?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t])*(?=[^ \t])/gm;
const deepest = 100;

/**
 * Whether every block of a Markdown file has so few signs that may start emphasis or a link, and every line so few before its
 * words, that it can be parsed.
 */
export function checkSigns(file: VFile): boolean {
  return areLinesPlain(file) && areBlocksPlain(file);
}

/** Quotations are few too: micromark moves all that it has read at the end of each. */
function areLinesPlain(file: VFile): boolean {
  const text = String(file);
  let quotations = 0;
  let isInQuotation = false;
  for (const { 0: before, index } of text.matchAll(holders)) {
    const isQuoted = before.includes('>');
    if (isQuoted && (!isInQuotation || /[-+*.)].*>/.test(before))) quotations++;
    isInQuotation = isQuoted;
    if (before.length > deepest) report(file, pointAt(text, index), 'too-deep', String(before.length));
    else if (quotations > most)
      report(file, pointAt(text, index), 'too-many-signs', `more than ${String(most)} quotations`);
    else continue;
    return false;
  }
  return true;
}

function areBlocksPlain(file: VFile): boolean {
  const text = String(file);
  const starts = [0, ...[...text.matchAll(betweenBlocks)].map(({ index, 0: { length } }) => index + length)];
  for (const [at, start] of starts.entries()) {
    const count = text.slice(start, starts[at + 1]).match(/[*_~[\]<]/g)?.length ?? 0;
    if (count <= most) continue;
    const what = `${String(count)} signs of emphasis, links or HTML in one block`;
    report(file, pointAt(text, start), 'too-many-signs', what);
    return false;
  }
  return true;
}
