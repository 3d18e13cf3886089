import { getEarlierWords } from '../features/checked-links/earlier-words.ts';

/** Words of the text that were put right, fetched when a link was made for other words than there are. */
export async function GET(): Promise<Response> {
  return Response.json(await getEarlierWords());
}
