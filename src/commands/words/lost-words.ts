/** A second reading of a file, as plain as can be: whatever the first makes of its words, none may be lost. */
import { diffArrays } from 'diff';
import type { Block, Place, Word } from '../import/source.ts';
import type { ImportedText } from '../import/structure.ts';
import { labelAtStart } from '../../resolution/labels.ts';
import type { PlacedWord } from './compare-words.ts';
import { lettersOf, rawWords } from './raw-words.ts';

/**
 * The words of a file that are neither in what was read of it nor left out by name; those that stand together are one. Both
 * are compared in order: a word that comes again elsewhere, or a label that a list was given, stands for none that is lost.
 */
export async function lostWords(path: string, text: ImportedText): Promise<PlacedWord[]> {
  const raw = await rawWords(path);
  const taken = takenWords(text);
  const lost: Lost[] = [];
  const spare = new Set<number>();
  let [inRaw, inTaken] = [0, 0];
  const textsOf = (words: readonly { text: string }[]) => words.map((word) => word.text);
  for (const { added, removed, count } of diffArrays(textsOf(raw), textsOf(taken))) {
    if (removed) lost.push(...raw.slice(inRaw, inRaw + count).map((word, at) => ({ ...word, index: inRaw + at })));
    if (added) for (let at = 0; at < count; at++) spare.add(inTaken + at);
    if (!added) inRaw += count;
    if (!removed) inTaken += count;
  }
  const kept = withoutMoved(lost, taken, spare);
  return together(withoutDivided(kept, taken, spare));
}

/** A word with its number among those of the file. */
interface Lost extends PlacedWord {
  index: number;
}

/** A word that was read of a file. */
interface Taken {
  text: string;
  /** It stands beside the text, as a note does and what was left out, so that it may come in another order. */
  isBeside: boolean;
}

/**
 * Without the words that were taken at another place, which are then no longer spare: those of notes and of what was left
 * out, and of the text two or more after each other, as columns have them.
 */
function withoutMoved(lost: readonly Lost[], taken: readonly Taken[], spare: Set<number>): Lost[] {
  const places = Map.groupBy(spare, (at) => taken[at]?.text);
  const moved = new Set<number>();
  for (let at = 0; at < lost.length;) {
    const runs = (places.get(lost[at]?.text) ?? []).map((from) => ({ from, length: lengthOf(at, from) }));
    const best = runs.reduce((one, other) => (other.length > one.length ? other : one), { from: 0, length: 0 });
    const isMoved = best.length > 1 || (best.length === 1 && taken[best.from]?.isBeside === true);
    const length = isMoved ? best.length : 0;
    for (let next = 0; next < length; next++) {
      spare.delete(best.from + next);
      moved.add(at + next);
    }
    at += Math.max(length, 1);
  }
  return lost.filter((_, at) => !moved.has(at));

  /** How many words from one that is lost, and from one that is spare, are the same. */
  function lengthOf(at: number, from: number): number {
    let length = 0;
    while (
      spare.has(from + length) &&
      lost[at + length]?.index === (lost[at]?.index ?? 0) + length &&
      lost[at + length]?.text === taken[from + length]?.text
    )
      length += 1;
    return length;
  }
}

/**
 * Without those that were taken otherwise divided: "vergade-" and "ring" as "vergadering", across the foot of a page too, and
 * one word as two.
 */
function withoutDivided(lost: readonly Lost[], taken: readonly Taken[], spare: ReadonlySet<number>): Lost[] {
  const runs = (length: number) =>
    [...spare].flatMap((from) => {
      const words = Array.from({ length }, (_, next) => from + next);
      return words.every((at) => spare.has(at)) ? [words.map((at) => taken[at]?.text ?? '').join('')] : [];
    });
  const [whole, divided] = [countOf(runs(1)), countOf([...runs(2), ...runs(3)])];
  const found = new Set<number>();
  for (let at = 0; at < lost.length;) {
    const joined = (length: number) =>
      lost
        .slice(at, at + length)
        .map(({ text }) => text)
        .join('');
    const length = take(divided, joined(1))
      ? 1
      : [2, 3].find((count) => at + count <= lost.length && take(whole, joined(count)));
    for (let next = 0; next < (length ?? 0); next++) found.add(at + next);
    at += length ?? 1;
  }
  return lost.filter((_, at) => !found.has(at));
}

function countOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Whether there is one of these left; then there is one less. */
function take(counts: Map<string, number>, text: string): boolean {
  const left = counts.get(text) ?? 0;
  counts.set(text, left - 1);
  return left > 0;
}

/** Words that follow each other at one place, as one. */
function together(words: readonly Lost[]): PlacedWord[] {
  const runs: Lost[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last?.place === word.place && last.index === word.index - 1)
      Object.assign(last, { text: `${last.text} ${word.text}`, index: word.index });
    else runs.push({ ...word });
  }
  return runs.map(({ text, place }) => ({ text, place }));
}

/** All words that were read of a file, as they stand in it. */
function takenWords({ title, front, opening, parts, notes, before, after, leftOut }: ImportedText): Taken[] {
  const placed = [
    ...[title, ...front, opening].flat().map(ofText),
    ...[...before, ...after, ...leftOut].flatMap(beside),
    // The bullet of a citation may be an "o".
    ...parts.flatMap(({ kind, label, words, place }) => [
      ...(kind === 'point' ? [] : [ofText({ text: kind === 'citation' ? 'o' : label, place })]),
      ...words.map(ofText),
    ]),
    ...notes.flatMap(({ label, words: [first, ...rest] }) =>
      first ? [ofText({ ...first, text: label }), ...[first, ...rest].map(besideText)] : [],
    ),
  ];
  const order = (place: Place) => ('block' in place ? place.block : (place.page ?? 0) * 100_000 + place.line);
  return placed
    .sort((a, b) => order(a.place) - order(b.place))
    .flatMap(({ text, isBeside }) => lettersOf(text).map((letters) => ({ text: letters, isBeside })));
}

const ofText = (word: Word) => ({ ...word, isBeside: false });
const besideText = (word: Word) => ({ ...word, isBeside: true });

/** A block that was left out; the label of it may be one that was counted. */
const beside = ([first, ...rest]: Block) =>
  first ? [{ ...first, isBeside: labelAtStart(first.text) !== first.text }, ...rest.map(besideText)] : [];
