import { readTextFile } from '../../resolution/files.ts';
import { formatReport, hasErrors } from '../../resolution/report.ts';
import { wordsStrings } from '../../strings/nl/import.ts';
import type { ImportedText } from '../import/structure.ts';
import { compareWords, type PlacedWord } from './compare-words.ts';
import { lostWords } from './lost-words.ts';
import { wordsOfContent, wordsOfSource } from './words-of.ts';

/** What comparing a content folder with its source gives, in lines for people. */
interface Comparison {
  /** What is wrong with the content itself. */
  errors: string[];
  lines: string[];
  /** No word differs, none was lost, and all of the content could be compared. */
  isSame: boolean;
}

/**
 * Compares the words of a content folder with what was read of its source, and those with the file itself. Where the content
 * has errors, what they are about may not have been compared.
 */
export async function compareFolder(path: string, text: ImportedText, folder: string): Promise<Comparison> {
  const file = await readTextFile(folder, 'resolution.md');
  const [source, content] = [wordsOfSource(text), wordsOfContent(file)];
  const errors = hasErrors(file) ? formatReport([file]) : [];
  if (content.length === 0) return { errors, lines: [], isSame: false };
  const differences = compareWords(source, content);
  if (!differences) return { errors, lines: [wordsStrings.anotherText(path, folder)], isSame: false };
  const lost = await lostWords(path, text);
  return {
    errors,
    lines: [
      ...differences.map((one) =>
        wordsStrings.difference(one.sourcePlace, shown(one.source), one.contentPlace, shown(one.content)),
      ),
      ...lost.map(({ place, text: words }) => wordsStrings.lost(place, words)),
      ...(lost.length === 0 ? [wordsStrings.noneLost] : []),
      wordsStrings.summary(source.length, content.length, differences.length),
    ],
    isSame: differences.length === 0 && lost.length === 0 && errors.length === 0,
  };
}

const shown = (words: readonly PlacedWord[]) =>
  words.length > 0 ? `“${words.map(({ text }) => text).join(' ')}”` : wordsStrings.nothing;
