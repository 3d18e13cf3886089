import { diffArrays } from 'diff';
import { wordsStrings } from '../../strings/nl/import.ts';

/** A word and where it stands, for people: "regel 12" or "content/resolution.md:57:3". */
export interface PlacedWord {
  text: string;
  place: string;
}

/** Words of one that the other has not, or has otherwise, with the places of both. */
export interface Difference {
  source: PlacedWord[];
  content: PlacedWord[];
  /** Where the words are missing: the word that stands before them. */
  sourcePlace: string;
  contentPlace: string;
}

/** Compares two texts word by word, in order. */
export function compareWords(source: readonly PlacedWord[], content: readonly PlacedWord[]): Difference[] {
  const textsOf = (words: readonly PlacedWord[]) => words.map(({ text }) => text);
  const differences: Difference[] = [];
  let [inSource, inContent] = [0, 0];
  let open: Difference | undefined;
  for (const { added, removed, count } of diffArrays(textsOf(source), textsOf(content))) {
    if (!added && !removed) {
      [inSource, inContent] = [inSource + count, inContent + count];
      open = undefined;
      continue;
    }
    if (!open) {
      open = {
        source: [],
        content: [],
        sourcePlace: placeAt(source, inSource),
        contentPlace: placeAt(content, inContent),
      };
      differences.push(open);
    }
    if (removed) {
      open.source.push(...source.slice(inSource, inSource + count));
      inSource += count;
    } else {
      open.content.push(...content.slice(inContent, inContent + count));
      inContent += count;
    }
  }
  return differences;
}

/** The place of a word, or of the last when there is none left. */
function placeAt(words: readonly PlacedWord[], index: number): string {
  return (words[index] ?? words.at(-1))?.place ?? wordsStrings.start;
}
