import { wordsParameter } from '../../../addresses/page-ids.ts';

/** The link to a part of the text with the hash of its words: `/overweging/g/?w=1b22e00c#overweging-g-2`. */
export function checkedUrl(url: string, id: string, hash: string): string {
  const checked = new URL(url);
  checked.searchParams.set(wordsParameter, hash);
  checked.hash = id;
  return checked.href;
}
