/** Where words stand in a text: UTF-16 units from its start, the end exclusive. */
export type Span = [start: number, end: number];

/**
 * Where the verbs of a clause stand in it, as whole words, in one span a part: in a verb, `…` stands for the words that
 * part it. A verb that is not there is `undefined`.
 *
 * @param verbs in the order of the text.
 */
export function findVerbs(text: string, verbs: readonly string[]): (Span[] | undefined)[] {
  let from = 0;
  return verbs.map((verb) => {
    const spans: Span[] = [];
    let end = from;
    for (const part of verb.split(/\s*…\s*/)) {
      const start = indexOfWords(text, part, end);
      if (start < 0) return undefined;
      end = start + part.length;
      spans.push([start, end]);
    }
    from = spans[0]?.[1] ?? from;
    return spans;
  });
}

function indexOfWords(text: string, words: string, from: number): number {
  const isPartOfWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}-]/u.test(character);
  let at = text.indexOf(words, from);
  while (at >= 0 && (isPartOfWord(text[at - 1]) || isPartOfWord(text[at + words.length])))
    at = text.indexOf(words, at + 1);
  return at;
}

/** The words that all texts begin with, "overwegende dat"; nothing for fewer than two texts. */
export function commonOpening([first = '', ...others]: readonly string[]): string {
  if (others.length === 0) return '';
  const words = first.split(' ');
  let count = words.length;
  for (const other of others.map((text) => text.split(' ')))
    while (words.slice(0, count).some((word, index) => word !== other[index])) count -= 1;
  return words.slice(0, count).join(' ');
}
