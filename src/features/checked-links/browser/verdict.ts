import { changesBetween, type Change } from '../comparing/changes.ts';

/** What the records have of a part of the text. */
export interface Part {
  words: string;
  hash: string;
}

/** What can be said of a link that carries the hash of words. */
export type Verdict =
  | { kind: 'same' | 'malformed' | 'unknown'; isRetired: boolean }
  | { kind: 'changed'; isRetired: boolean; movedTo: string | undefined; changes: Change[] };

/** Eight hexadecimal digits, as addresses.json has them. */
const hashPattern = /^[0-9a-f]{8}$/;

/**
 * Compares what a link was made for with what is there. Earlier words count only for the fragment that they stood at: a
 * link put together by somebody else never has this site say that words stood where they did not.
 *
 * @param fragment as in the link; it may be retired
 * @param current the id in `parts` of what it opens now
 * @param earlier fragment → hash → the words that stood there before; asked for when they are needed
 */
export async function judge(
  hash: string,
  fragment: string,
  current: string,
  parts: Readonly<Record<string, Part>>,
  earlier: () => Promise<Readonly<Record<string, Record<string, string>>>>,
): Promise<Verdict> {
  const now = parts[current];
  const isRetired = fragment !== current;
  if (!hashPattern.test(hash) || !now) return { kind: 'malformed', isRetired };
  if (now.hash === hash) return { kind: 'same', isRetired };
  // Whatever the fragment names, eight digits are no property that all objects have.
  const then = (await earlier())[fragment]?.[hash];
  if (then === undefined) return { kind: 'unknown', isRetired };
  const movedTo = Object.keys(parts).find((id) => parts[id]?.hash === hash);
  return { kind: 'changed', isRetired, movedTo, changes: changesBetween(then, now.words) };
}
