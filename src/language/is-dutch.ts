import { stopWords } from './stop-words.ts';

/** Whether a text is in Dutch: about half of its words are of grammar, in other languages a tenth at most. One of a few words may be. */
export function isDutch(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length < 20 || words.filter((word) => stopWords.has(word)).length > words.length / 5;
}
