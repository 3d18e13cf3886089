import { getCards } from '../../features/cards/cards.ts';

/** The cards of all instruments, fetched when a reader first turns to a mention. */
export async function GET(): Promise<Response> {
  return Response.json(await getCards());
}
