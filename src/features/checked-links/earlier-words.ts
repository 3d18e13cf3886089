import { getText } from '../../site/collections.ts';

/** What `/eerdere-woorden.json` holds: fragment → hash → words that stood there before. */
export type EarlierWords = Record<string, Record<string, string>>;

/** The words that links may have been made for and that are no longer there. */
export async function getEarlierWords(): Promise<EarlierWords> {
  return (await getText()).earlierWords;
}
