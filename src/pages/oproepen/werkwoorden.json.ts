import { getSetOff } from '../../features/settings/clause-view.ts';

/** Where verbs and openings stand in the text, fetched when a reader chooses the clause view. */
export async function GET(): Promise<Response> {
  return Response.json(await getSetOff());
}
