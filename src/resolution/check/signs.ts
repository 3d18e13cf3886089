import type { VFile } from 'vfile';
import { pointAt } from '../files.ts';
import { report } from '../report.ts';

/** No text of people has more; with 20,000 of them micromark (4.0) takes minutes, since it pairs each with each. */
const most = 2000;

/** Whether every block of a Markdown file has so few signs that may start emphasis or a link that it can be parsed. */
export function checkSigns(file: VFile): boolean {
  let offset = 0;
  for (const block of String(file).split('\n\n')) {
    const count = block.match(/[*_[\]]/g)?.length ?? 0;
    if (count > most) report(file, pointAt(String(file), offset), 'too-many-signs', String(count));
    offset += block.length + 2;
    if (count > most) return false;
  }
  return true;
}
