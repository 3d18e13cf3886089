import { getResolutionData } from '../features/reading/data.ts';

/** The whole resolution as data. */
export async function GET(): Promise<Response> {
  return Response.json(await getResolutionData());
}
