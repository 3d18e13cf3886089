import { joinsHalfWord } from '../../language/printed.ts';
import { dutchWords } from '../../language/word-list.ts';
import { importStrings } from '../../strings/nl/import.ts';
import { noteMarks, placeName, textOfWords, type Block, type Line, type Word } from './source.ts';

/** An address that goes on on the next line: none ends in such a sign, but some do in a slash, and "EU/VN" is no more of it. */
const splitAddress = /^\P{L}*(?:https?:\/\/|www\.).*[-/_?=&%]$/u;
const restOfAddress = /^(?:[\p{Ll}\d]|\p{L}\S*(?:[_=?&]|\/\S*\/))/u;

/** A hyphen, whichever of its signs a source has. */
const hyphen = '[-‐‑]';
const hyphens = new RegExp(hyphen, 'g');
const hyphenAtEnd = new RegExp(String.raw`[\p{L}\d)\]”’"]${hyphen}$`, 'u');

/** What stands at the end of a line only to say that the word goes on: a soft hyphen, and how some programs write it. */
const softHyphenAtEnd = /[\p{L}\d)\]”’"][\u00AD¬]$/u;

/** The blocks of a text, each of its lines. */
export function joinGroups(groups: readonly (readonly Line[])[], doubts: string[]): Block[] {
  const printed = new Set(groups.flat().flatMap(({ words }) => words.map(({ text }) => plain(text))));
  return groups.map((lines) => joinLines(lines, doubts, printed));
}

/** One block of its lines. A hyphen at the end of a line is kept where it belongs to the word, and else undone. */
function joinLines(lines: readonly Line[], doubts: string[], printed: ReadonlySet<string>): Block {
  const block: Word[] = [];
  for (const { words } of lines) {
    const last = block.at(-1);
    const [first, ...rest] = words;
    if (last && first && splitAddress.test(last.text) && restOfAddress.test(first.text)) {
      last.text += first.text;
      doubts.push(`${placeName(last.place)}: ${importStrings.addressJoined(textOfWords([last]))}`);
      block.push(...rest);
      continue;
    }
    if (last && first && softHyphenAtEnd.test(last.text)) {
      last.text = last.text.slice(0, -1) + first.text;
      block.push(...rest);
      continue;
    }
    if (last && first && /\d[-‐‑–]$/.test(last.text) && /^\d/.test(first.text)) {
      last.text += first.text;
      block.push(...rest);
      continue;
    }
    if (!last || !first || !hyphenAtEnd.test(last.text) || joinsHalfWord.test(first.text)) {
      block.push(...words);
      continue;
    }
    const before = last.text.slice(0, -1);
    const [isWhole, isHyphened] = [printed.has(plain(before + first.text)), printed.has(plain(last.text + first.text))];
    if (!isHyphened && (isWhole || isSplit(before, first.text))) {
      doubts.push(
        `${placeName(last.place)}: ${importStrings.hyphenUndone(textOfWords([{ ...last, text: before + first.text }]))}`,
      );
      last.text = before + first.text;
    } else {
      last.text += first.text;
      if (isWhole || !(isHyphened || isPlain(before, first.text)))
        doubts.push(`${placeName(last.place)}: ${importStrings.hyphenKept(textOfWords([last]))}`);
    }
    block.push(...rest);
  }
  return block;
}

/** A word as it is compared: in small letters, without the signs around it and the marks of notes. */
const plain = (text: string) =>
  text
    .replace(noteMarks, '')
    .replace(hyphens, '-')
    .replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '')
    .toLowerCase();

/**
 * Whether a hyphen is plainly one of the word: before a capital, or after a number, an abbreviation ("EU-lidstaten") or a name
 * ("Laçın-corridor"). Two words of the list may be one that it lacks ("mensen-rechten").
 */
function isPlain(before: string, after: string): boolean {
  if (!/^\p{Ll}/u.test(after)) return true;
  const first = /\p{L}*$/u.exec(before)?.[0] ?? '';
  const second = /^\p{L}+/u.exec(after)?.[0] ?? '';
  if (first === '' || /^\p{Lu}{2,}$/u.test(first)) return true;
  return /^\p{Lu}/u.test(first) && !isDutch(first) && !isDutch(first + second) && isDutch(second);
}

/**
 * Whether a word was only split at the end of the line: "vergade-" and "ring". One with a capital or a second hyphen has
 * its hyphens of its own ("Nagorno-Karabach", "staakt-het-vuren"), and so has one that the word list does not know.
 */
function isSplit(before: string, after: string): boolean {
  if (/[-‐‑\p{Lu}\d]/u.test(before) || !/^\p{Ll}/u.test(after)) return false;
  const [, end = ''] = /^(\p{L}+)/u.exec(after) ?? [];
  return isDutch((before + end).replace(/^\P{L}+/u, ''));
}

function isDutch(word: string): boolean {
  return dutchWords().isWord(word.toLowerCase());
}
