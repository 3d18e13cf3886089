import { getResolutionData } from '../site/data.ts';

/** The whole resolution as data. */
export async function GET(): Promise<Response> {
  return Response.json(await getResolutionData());
}
