/**
 * A second reading of a file, as plain as can be: whatever the first makes of its words, none may be lost. It knows nothing of
 * lines, notes and parts, and compares letters and numbers only.
 */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { diffArrays } from 'diff';
import { strFromU8, unzipSync } from 'fflate';
import { rehype } from 'rehype';
import { visitParents, SKIP } from 'unist-util-visit-parents';
import { extractText } from 'unpdf';
import { fromXml } from 'xast-util-from-xml';
import { importStrings } from '../../strings/nl/import.ts';
import { decode } from '../import/decode.ts';
import { wordless } from '../import/html-elements.ts';
import { placeName, type Place } from '../import/source.ts';
import type { ImportedText } from '../import/structure.ts';
import { textIn } from '../import/type-labels.ts';
import type { PlacedWord } from './compare.ts';

/** The words of a file that are neither in what was read of it nor left out by name; those that stand together are one. */
export async function lostWords(path: string, text: ImportedText): Promise<PlacedWord[]> {
  const raw = await rawWords(path);
  const lost: Lost[] = [];
  const spare: string[] = [];
  let index = 0;
  const own = raw.map((word) => word.text);
  for (const { added, count, removed, value } of diffArrays(own, takenWords(text))) {
    if (removed) lost.push(...raw.slice(index, index + count).map((word, at) => ({ ...word, index: index + at })));
    if (added) spare.push(...value);
    else index += count;
  }
  return together(withoutDivided(withoutMoved(lost, spare), spare));
}

/** A word with its number among those of the file. */
interface Lost extends PlacedWord {
  index: number;
}

/** Without the words that were taken at another place, as those of notes are; these are no longer spare. */
const withoutMoved = (lost: readonly Lost[], spare: string[]): Lost[] =>
  lost.filter(({ text }) => {
    const at = spare.indexOf(text);
    if (at >= 0) spare.splice(at, 1);
    return at < 0;
  });

/** Without those that were taken otherwise divided: "vergade-" and "ring" as "vergadering", "2bis" as "2" and "bis". */
function withoutDivided(lost: readonly Lost[], spare: readonly string[]): Lost[] {
  const joined = new Map<string, number>();
  for (const words of runsOf(spare)) joined.set(words, (joined.get(words) ?? 0) + 1);
  const kept: Lost[] = [];
  for (let at = 0; at < lost.length; at++) {
    const count = [1, 2, 3].find((length) => {
      const words = lost.slice(at, at + length);
      const areTogether = words.every(({ index }, next) => index === (lost[at]?.index ?? 0) + next);
      const text = words.map((word) => word.text).join('');
      const left = joined.get(text) ?? 0;
      if (!areTogether || left === 0) return false;
      joined.set(text, left - 1);
      return true;
    });
    if (count === undefined) kept.push(...lost.slice(at, at + 1));
    else at += count - 1;
  }
  return kept;
}

/** Up to three words after each other, as one. */
const runsOf = (words: readonly string[]): string[] =>
  words.flatMap((_, at) => [1, 2, 3].map((length) => words.slice(at, at + length).join('')));

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
function takenWords({ title, front, opening, parts, notes, before, after, leftOut }: ImportedText): string[] {
  const placed: { text: string; place: Place }[] = [
    ...[title, ...front, opening, ...before, ...after, ...leftOut].flat(),
    // The bullet of a citation may be an "o".
    ...parts.flatMap(({ kind, label, words, place }) => [
      ...(kind === 'point' ? [] : [{ text: kind === 'citation' ? 'o' : label, place }]),
      ...words,
    ]),
    ...notes.flatMap(({ label, words }) => [...words.slice(0, 1).map((word) => ({ ...word, text: label })), ...words]),
  ];
  const order = (place: Place) => ('block' in place ? place.block : (place.page ?? 0) * 100_000 + place.line);
  return placed.sort((a, b) => order(a.place) - order(b.place)).flatMap(({ text }) => lettersOf(text));
}

/** `"“EU-steun”¹,"` → `["EU", "steun", "1"]` */
const lettersOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replaceAll('\u00AD', '')
    .match(/\p{L}[\p{L}\p{M}]*|\p{N}+/gu) ?? [];

/** The words of a file of any form, each with its line, page or paragraph. */
async function rawWords(path: string): Promise<PlacedWord[]> {
  const bytes = await readFile(path);
  const placed = (texts: readonly string[], placeOf: (number: number) => string) =>
    texts.flatMap((text, index) => lettersOf(text).map((word) => ({ text: word, place: placeOf(index + 1) })));
  switch (extname(path).toLowerCase()) {
    case '.pdf':
      return placed((await extractText(new Uint8Array(bytes))).text, (page) => importStrings.pages([page]));
    case '.docx':
      return placed(textsOfWord(bytes), (block) => placeName({ block }));
    case '.txt':
      return placed(decode(bytes).text.split(/\r\n?|\n/), (line) => placeName({ line }));
    default:
      return wordsOfPage(decode(bytes).text);
  }
}

/** The words of a page of HTML that no program is to read. */
function wordsOfPage(html: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  visitParents(rehype().parse(html), (node) => {
    if (node.type === 'element' && wordless.has(node.tagName)) return SKIP;
    if (node.type !== 'text') return undefined;
    const line = node.position?.start.line ?? 1;
    words.push(...lettersOf(node.value).map((text) => ({ text, place: placeName({ line }) })));
    return undefined;
  });
  return words;
}

/** The texts of the paragraphs of a Word file, of its notes, and around its pages. */
function textsOfWord(bytes: Uint8Array): string[] {
  const files = Object.entries(unzipSync(bytes));
  const texts = [''];
  for (const name of ['header', 'footer', 'document', 'footnotes', 'endnotes'])
    for (const [path, content] of files)
      if (new RegExp(String.raw`^word/${name}\d*\.xml$`).test(path))
        visitParents(fromXml(strFromU8(content)), 'element', (element) => {
          if (element.name === 'mc:Choice') return SKIP; // the same words in another form
          if (element.name === 'w:p') texts.push('');
          const words = element.name === 'w:t' ? textIn(element, 'w:t') : spaces.has(element.name) ? ' ' : '';
          texts.push(`${texts.pop() ?? ''}${words}`);
          return undefined;
        });
  return texts.filter((text) => text.trim() !== '');
}

/** What stands between words of a Word file. */
const spaces = new Set(['w:tab', 'w:ptab', 'w:br', 'w:cr']);
