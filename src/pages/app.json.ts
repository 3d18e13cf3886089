import { getWebManifest } from '../features/offline/web-manifest.ts';

/** The web manifest, under a name whose type every host knows. */
export async function GET(): Promise<Response> {
  return Response.json(await getWebManifest());
}
