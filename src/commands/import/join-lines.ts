import { joinsHalfWord } from '../../language/printed.ts';
import { readDutchWords } from '../../language/word-list.ts';
import { importStrings } from '../../strings/nl/import.ts';
import { placeName, textOfWords, type Block, type Line, type Word } from './source.ts';

/** An address that goes on on the next line: none ends in such a sign. */
const splitAddress = /^\P{L}*(?:https?:\/\/|www\.).*[-/_?=&%]$/u;

let dutch: ReturnType<typeof readDutchWords> | undefined;

/** One block of its lines. A hyphen at the end of a line is kept where it belongs to the word, and else undone. */
export function joinLines(lines: readonly Line[], doubts: string[]): Block {
  const block: Word[] = [];
  for (const { words } of lines) {
    const last = block.at(-1);
    const [first, ...rest] = words;
    if (last && first && splitAddress.test(last.text) && /^[\p{Ll}\d]/u.test(first.text)) {
      last.text += first.text;
      doubts.push(`${placeName(last.place)}: ${importStrings.addressJoined(textOfWords([last]))}`);
      block.push(...rest);
      continue;
    }
    if (last && first && /\d[-–]$/.test(last.text) && /^\d/.test(first.text)) {
      last.text += first.text;
      block.push(...rest);
      continue;
    }
    if (!last || !first || !/[\p{L}\d)\]”’"][-\u00AD]$/u.test(last.text) || joinsHalfWord.test(first.text)) {
      block.push(...words);
      continue;
    }
    const before = last.text.slice(0, -1);
    if (isSplit(before, first.text)) {
      doubts.push(
        `${placeName(last.place)}: ${importStrings.hyphenUndone(textOfWords([{ ...last, text: before + first.text }]))}`,
      );
      last.text = before + first.text;
    } else {
      last.text = `${before}-${first.text}`;
      if (!isPlain(before, first.text))
        doubts.push(`${placeName(last.place)}: ${importStrings.hyphenKept(textOfWords([last]))}`);
    }
    block.push(...rest);
  }
  return block;
}

/**
 * Whether a hyphen is plainly one of the word: before a capital, after a name or a second hyphen ("Laçın-corridor"), or
 * between two words of the list. What would be one word without it is in doubt ("Com-missie").
 */
function isPlain(before: string, after: string): boolean {
  if (!/^\p{Ll}/u.test(after)) return true;
  const [first = '', second = ''] = [/\p{L}*$/u.exec(before)?.[0], /^\p{L}+/u.exec(after)?.[0]];
  const hasHyphen = `${before}${after}`.includes('-');
  if (!hasHyphen && isDutch(first + second)) return false;
  return hasHyphen || /[\p{Lu}\d]/u.test(before) || (isDutch(first) && isDutch(second));
}

/**
 * Whether a word was only split at the end of the line: "vergade-" and "ring". One with a capital or a second hyphen has
 * its hyphens of its own ("Nagorno-Karabach", "staakt-het-vuren"), and so has one that the word list does not know.
 */
function isSplit(before: string, after: string): boolean {
  if (/[-\p{Lu}\d]/u.test(before) || !/^\p{Ll}/u.test(after)) return false;
  const [, end = ''] = /^(\p{L}+)/u.exec(after) ?? [];
  return isDutch((before + end).replace(/^\P{L}+/u, ''));
}

function isDutch(word: string): boolean {
  dutch ??= readDutchWords();
  return dutch.isWord(word.toLowerCase());
}
