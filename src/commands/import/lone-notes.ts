import { noteLabel } from './note-labels.ts';
import { noteMark, noteMarks, placeName, placeOf, textOfWords, type Block, type Note } from './source.ts';
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
export const loneMarks = /\uE002(\d+)\uE003/g;

/**
 * Takes the notes out of the text. Beside those that are known, with their labels, these are sure: a label that is above the
 * line once, or is a sign, and starts one block of those that end the text, all in order. The other marks are text again,
 * with a doubt.
 */
export function takeNotes(
  blocks: readonly Block[],
  known: ReadonlyMap<Block, string>,
  marks: readonly LoneMark[],
): { blocks: Block[]; notes: Note[]; doubts: string[] } {
  const text = blocks.filter((block) => !known.has(block));
  const last = text.findLastIndex(
    (block) =>
      !(isUnlabelled(block) || noteLabel(block[0]?.text ?? '') !== undefined) ||
      block.slice(1).some(({ text }) => text.search(loneMarks) >= 0),
  );
  const found = text.slice(last + 1).flatMap((block) => {
    const [first, second] = block;
    const label = noteLabel(first?.text ?? '');
    return label !== undefined && /^[\p{Lu}\d“(]/u.test(second?.text ?? '') ? [{ label, block }] : [];
  });
  const defined = found.map(({ label }) => label);
  const used = marks.map(({ label }) => label).filter((label) => defined.includes(label));
  const isClear = isInOrder(used) && isInOrder(defined) && new Set(defined).size === defined.length;
  const lone = new Map(
    isClear ? found.filter(({ label }) => used.includes(label)).map(({ label, block }) => [block, label]) : [],
  );
  const labels = new Set(lone.values());
  const doubts: string[] = [];
  for (const block of blocks)
    for (const word of block) {
      const printed = word.text
        .replace(loneMarks, (_, index: string) => marks[Number(index)]?.printed ?? '')
        .replace(/[.,;:]+$/, '');
      word.text = word.text.replace(loneMarks, (_, index: string) => {
        const mark = marks[Number(index)];
        if (mark && labels.has(mark.label)) return noteMark(mark.label);
        const said = mark?.label === '' ? importStrings.raisedText : importStrings.loneMark;
        doubts.push(`${placeName(word.place)}: ${said(printed)}`);
        return mark?.printed ?? '';
      });
    }
  const own = blocks.map((block): Block | Note => {
    const label = known.get(block) ?? lone.get(block);
    return label === undefined ? block : { label, words: lone.has(block) ? block.slice(1) : block };
  });
  return { ...separate(own, doubts), doubts };
}

/**
 * Text and notes apart. What stands between two notes that both come after their marks is a further paragraph of the first,
 * unless it starts as a part of the text does.
 */
function separate(all: readonly (Block | Note)[], doubts: string[]): { blocks: Block[]; notes: Note[] } {
  const blocks: Block[] = [];
  const notes: Note[] = [];
  const marked = new Set<string>();
  let below: Block[] = [];
  const take = (block: Block): void => {
    blocks.push(block);
    for (const { text } of block) for (const [, label = ''] of text.matchAll(noteMarks)) marked.add(label);
  };
  for (const one of all) {
    const last = notes.at(-1);
    if (!('label' in one)) {
      if (last) below.push(one);
      else take(one);
      continue;
    }
    if (last && marked.has(one.label) && below.every(isUnlabelled)) {
      for (const block of below) {
        last.words.push(...block);
        doubts.push(takenWithNote(block, last.label));
      }
    } else below.forEach(take);
    below = [];
    notes.push(one);
  }
  return { blocks: [...blocks, ...below], notes };
}

/** The doubt whether a block belongs to the note above it. */
export const takenWithNote = (block: Block, label: string): string =>
  `${placeOf(block)}: ${importStrings.takenWithNote(textOfWords(block).slice(0, 60), label)}`;

/** Whether numbers rise, so that none comes twice. */
function isInOrder(labels: readonly string[]): boolean {
  const numbers = labels.filter((label) => /^\d/.test(label)).map(Number);
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
}
