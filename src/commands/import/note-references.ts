import { importStrings } from '../../strings/nl/import.ts';
import {
  caretMark,
  fusedMark,
  markStyles,
  noteLabel,
  numberMark,
  raised,
  raisedMarks,
  type Certainty,
  type MarkStyle,
} from './note-labels.ts';
import { noteMark, noteMarks, placeName, placeOf, textOfWords, type Block, type Note, type Word } from './source.ts';
import { endsSentence } from './starts.ts';

/**
 * A note's number after a word, set above the line or, in copied text, fused with it: "Karabach1", "december 20214". A
 * number that may be of the word is taken where there is no better one, with a doubt.
 */
export function markReferences(blocks: Block[], notes: Note[], doubts: string[]): void {
  const all = blocks.flat();
  const set = new Set(all.flatMap(({ text }) => [...text.matchAll(noteMarks)].map(([, label]) => label)));
  const open = notes.filter(({ label }) => !set.has(label));
  const signed = all.filter(({ text }) => text.includes('*'));
  for (const { label, words } of open.filter(({ label }) => !/^\d/.test(label))) {
    // Numbers come in order, once each; a sign may come again and again.
    const sign = fusedMark(label);
    const marked = signed.filter(({ text }) => sign.test(text.replace(noteMarks, '')));
    for (const word of marked) mark(word, sign, label);
    if (marked.length === 0) doubts.push(importStrings.noReference(label, placeOf(words)));
  }
  // A number alone at the start of a block is its label.
  const labels = new Set(
    blocks.flatMap(([first]) => (first && noteLabel(first.text.replace(/[,;.:]+$/, '')) ? [first] : [])),
  );
  const numbered = all.filter((word) => !labels.has(word) && /[\d⁰¹²³⁴-⁹]/.test(word.text));
  const numbers = open.filter(({ label }) => /^\d/.test(label));
  const style = styleOf(numbered, numbers, notes.length - open.length);
  let from = 0;
  for (const [index, { label, words }] of numbers.entries()) {
    const isApart = style === 'apart';
    const find = (certainty: Certainty, own = label, since = from) =>
      style ? placesOf(numbered, since, numberMark(own, style, certainty)) : [];
    const following = numbers[index + 1]?.label;
    const [sure] = find('sure');
    const [end = numbered.length] = following === undefined ? [] : find('sure', following);
    const likely = find('likely').filter((at) => at < end && at !== sure);
    // A number that stands apart may be of an enumeration, wherever it is.
    const possible = find('possible', label, isApart ? 0 : from);
    const at = sure ?? likely[0];
    const word = at === undefined ? undefined : numbered[at];
    if (!style || at === undefined || !word) {
      doubts.push(importStrings.noReference(label, placeOf(words), namesOf(possible.map((other) => numbered[other]))));
      continue;
    }
    const others = namesOf(
      (isApart ? possible : likely).filter((other) => other !== at).map((other) => numbered[other]),
    );
    if (at !== sure || others !== '')
      doubts.push(`${placeName(word.place)}: ${importStrings.markGuessed(textOfWords([word]), label, others)}`);
    if (isApart && index === 0) {
      const printed = textOfWords(all.slice(all.indexOf(word) - 1).slice(0, 2)).replace(/[,;.:]+$/, '');
      doubts.push(`${placeName(word.place)}: ${importStrings.marksApart(printed)}`);
    }
    mark(word, numberMark(label, style, at === sure ? 'sure' : 'likely'), label);
    from = isApart ? at + 1 : at;
  }
}

function mark(word: Word, form: RegExp, label: string): void {
  word.text = word.text.replace(form, `$1${noteMark(label)}$2`);
}

/** The style of the marks of most notes; none where the source itself sets most of them apart, as a PDF does. */
function styleOf(words: readonly Word[], notes: readonly Note[], setApart: number): MarkStyle | undefined {
  const labels = new Set(notes.map(({ label }) => label));
  // An enumeration within a sentence is printed so too: "(1) wandelen en (2) fietsen".
  const areApart = words.every(({ text }) => {
    const number = /^\((\d{1,3})\)[,;.:]*$/.exec(text)?.[1];
    return number === undefined || labels.has(number);
  });
  const count = (style: MarkStyle) =>
    style === 'apart' && !areApart
      ? 0
      : notes.filter(({ label }) => placesOf(words, 0, numberMark(label, style, 'sure')).length > 0).length;
  const counts = markStyles.map((style) => ({ style, notes: count(style) }));
  const most = counts.reduce((best, other) => (other.notes > best.notes ? other : best));
  if (most.notes > 0) return most.notes > setApart ? most.style : undefined;
  return setApart > 0 ? undefined : 'bare';
}

/** Which words have a mark, from one on. */
function placesOf(words: readonly Word[], from: number, form: RegExp): number[] {
  return words.flatMap(({ text }, index) => (index >= from && form.test(text.replace(noteMarks, '')) ? [index] : []));
}

/** Up to three words with their places: "“2021/1192” (regel 7)". */
const namesOf = (words: readonly (Word | undefined)[]): string =>
  words
    .flatMap((word) => (word ? [importStrings.wordAt(textOfWords([word]), placeName(word.place))] : []))
    .slice(0, 3)
    .join(', ');

/** A year, or the number of a law, that is longer than any: "20211", "2021/11192". */
const tooLong = /^[^\p{L}\d./]*(?:(?:19|20)\d{3,4}|(?:19|20)\d\d\/\d{5,6})[^\p{L}\d]*$/u;

/** A number that looks like that of a note, at the end of a word that is taken as it stands. */
export function doubtNumbers(words: readonly Word[], doubts: string[]): void {
  for (const { text, place } of words)
    if (
      /(?:\p{Ll}{3}[;,.]?\d{1,2}|(?:\p{Ll}{2}|(?:19|20)\d\d)[([]\d{1,2}[)\]])[,;.:]*$/u.test(text) ||
      tooLong.test(text) ||
      caretMark.test(text) ||
      text.search(raisedMarks) >= 0
    )
      doubts.push(`${placeName(place)}: ${importStrings.numberInWord(text.replace(/[,;.:]+$/, ''))}`);
}

/** What a source sets above the line as the mark of a note that is not found is text, as it is printed. */
export function unmark(words: readonly Word[], labels: ReadonlySet<string>, doubts: string[]): void {
  for (const word of words) {
    const printed = (label: string) => (label.startsWith('*') ? label : raised(label));
    const text = word.text.replace(noteMarks, (mark, label: string) => (labels.has(label) ? mark : printed(label)));
    if (text === word.text) continue;
    word.text = text;
    // Those of numbers are found as such.
    if (text.includes('*')) doubts.push(`${placeName(word.place)}: ${importStrings.numberInWord(text)}`);
  }
}

/** Below the end of a paragraph, "(1) Blad 12." in the last blocks can be a note that no mark leads to. */
export function doubtNotes(blocks: readonly Block[], doubts: string[]): void {
  for (const block of blocks.slice(endBeforeNotes(blocks)))
    doubts.push(`${placeOf(block)}: ${importStrings.looksLikeNote(textOfWords(block).slice(0, 60))}`);
}

/** Where a text ends, whose last blocks look like notes with a number in brackets. */
function endBeforeNotes(blocks: readonly Block[]): number {
  const isNumbered = ([first, second]: Block) =>
    /^[[(]\d{1,3}[\])]$/.test(first?.text ?? '') && /^[\p{Lu}\d“]/u.test(second?.text ?? '');
  const last = blocks.findLastIndex((block) => !isNumbered(block));
  return endsSentence(textOfWords(blocks[last] ?? [])) ? last + 1 : blocks.length;
}

/**
 * Takes the last blocks of a page for notes, "(1) Blad 12.", where they are numbered from 1 and each has its number in the
 * text, "2019(1)". Else all stay text, and what looks like a note or its number is doubted.
 */
export function takeNumbered(blocks: Block[]): { blocks: Block[]; notes: Note[]; doubts: string[] } {
  const end = endBeforeNotes(blocks);
  const notes = blocks.slice(end).map(([first, ...words]) => ({ label: first?.text.slice(1, -1) ?? '', words }));
  const text = blocks.slice(0, end);
  const marked = text.map((block) => block.map((word) => ({ ...word })));
  const doubts: string[] = [];
  markReferences(marked, notes, doubts);
  const words = marked.flat();
  const isMarked = (label: string) => words.some((word) => word.text.includes(noteMark(label)));
  if (!notes.every(({ label }, index) => label === String(index + 1) && isMarked(label))) {
    const unmarked: string[] = [];
    doubtNotes(blocks, unmarked);
    return { blocks, notes: [], doubts: unmarked };
  }
  for (const [index, word] of text.flat().entries()) word.text = words[index]?.text ?? word.text;
  return { blocks: text, notes, doubts };
}
