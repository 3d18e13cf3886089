import { diffArrays } from 'diff';
import { wordsStrings } from '../../strings/nl/import.ts';

/** A word and where it stands, for people: "regel 12" or "content/resolution.md:57:3". */
export interface PlacedWord {
  text: string;
  place: string;
  /** It stands in a note, so that it is none of the text. */
  isOfNote?: true;
}

/** Words of one that the other has not, or has otherwise, with the places of both. */
export interface Difference {
  source: PlacedWord[];
  content: PlacedWord[];
  /** Where the words are missing: the word that stands before them. */
  sourcePlace: string;
  contentPlace: string;
}

/** With more words added and left out, one text is not the other, and finding the fewest differences takes minutes. */
const most = 4000;

/** Compares two texts word by word, in order; `undefined` when they differ so much that they are two texts. */
export function compareWords(source: readonly PlacedWord[], content: readonly PlacedWord[]): Difference[] | undefined {
  const textsOf = (words: readonly PlacedWord[]) => words.map(({ text, isOfNote }) => (isOfNote ? `\n${text}` : text));
  const differences: Difference[] = [];
  let [inSource, inContent] = [0, 0];
  let open: Difference | undefined;
  const changes = diffArrays(textsOf(source), textsOf(content), { maxEditLength: most });
  if (!changes) return undefined;
  for (const { added, removed, count } of changes) {
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
