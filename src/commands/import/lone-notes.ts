import { noteLabel } from './note-labels.ts';
import { noteMark, placeName, type Block, type Note } from './source.ts';
import { isUnlabelled } from './starts.ts';
import { importStrings } from '../../strings/nl/import.ts';

/** A number or sign above the line that leads to no note which leads back: it may be the mark of one all the same. */
export interface LoneMark {
  label: string;
  /** "1" or "(1)". */
  printed: string;
}

/** Stands in a word for a lone mark, by its index, until it is known what it is. */
export const loneMark = (index: number) => `\uE002${String(index)}\uE003`;
const loneMarks = /\uE002(\d+)\uE003/g;

/**
 * Takes the notes that are sure: a label that is above the line once, or is a sign, and starts one block of those that end the
 * text, all in order. The other marks are text again, with a doubt.
 */
export function takeLoneNotes(
  blocks: readonly Block[],
  marks: readonly LoneMark[],
): { blocks: Block[]; notes: Note[]; doubts: string[] } {
  const last = blocks.findLastIndex(
    (block) =>
      !(isUnlabelled(block) || noteLabel(block[0]?.text ?? '') !== undefined) ||
      block.slice(1).some(({ text }) => text.search(loneMarks) >= 0),
  );
  const found = blocks.slice(last + 1).flatMap((block) => {
    const [first, second] = block;
    const label = noteLabel(first?.text ?? '');
    return label !== undefined && /^[\p{Lu}\d“(]/u.test(second?.text ?? '') ? [{ label, block }] : [];
  });
  const defined = found.map(({ label }) => label);
  const used = marks.map(({ label }) => label).filter((label) => defined.includes(label));
  const isClear = isInOrder(used) && isInOrder(defined) && new Set(defined).size === defined.length;
  const taken = new Set(isClear ? found.filter(({ label }) => used.includes(label)).map(({ block }) => block) : []);
  const labels = new Set(found.filter(({ block }) => taken.has(block)).map(({ label }) => label));
  const doubts: string[] = [];
  for (const block of blocks)
    for (const word of block) {
      const printed = word.text
        .replace(loneMarks, (_, index: string) => marks[Number(index)]?.printed ?? '')
        .replace(/[.,;:]+$/, '');
      word.text = word.text.replace(loneMarks, (_, index: string) => {
        const mark = marks[Number(index)];
        if (mark && labels.has(mark.label)) return noteMark(mark.label);
        doubts.push(`${placeName(word.place)}: ${importStrings.loneMark(printed)}`);
        return mark?.printed ?? '';
      });
    }
  return {
    blocks: blocks.filter((block) => !taken.has(block)),
    notes: found.flatMap(({ label, block }) => (taken.has(block) ? [{ label, words: block.slice(1) }] : [])),
    doubts,
  };
}

/** Whether numbers rise, so that none comes twice. */
function isInOrder(labels: readonly string[]): boolean {
  const numbers = labels.filter((label) => /^\d/.test(label)).map(Number);
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
}
