import type { VFile } from 'vfile';
import { pointAt } from '../files.ts';
import { report } from '../report.ts';

/** No text of people has more; with 20,000 of them micromark (4.0) takes minutes, since it pairs each with each. */
const most = 2000;

/** Signs that hold what follows them, and the space between them. A tree of thousands of levels is too deep to walk. */
const holders = /^(?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t])*(?=[^ \t])/gm;
const deepest = 100;

/**
 * Whether every block of a Markdown file has so few signs that may start emphasis or a link, and every line so few before its
 * words, that it can be parsed.
 */
export function checkSigns(file: VFile): boolean {
  const text = String(file);
  for (const { 0: before, index } of text.matchAll(holders)) {
    if (before.length <= deepest) continue;
    report(file, pointAt(text, index), 'too-deep', String(before.length));
    return false;
  }
  let offset = 0;
  for (const block of text.split('\n\n')) {
    const count = block.match(/[*_~[\]<]/g)?.length ?? 0;
    if (count > most) report(file, pointAt(text, offset), 'too-many-signs', String(count));
    offset += block.length + 2;
    if (count > most) return false;
  }
  return true;
}
