import { drawIco } from '../features/pictures/icons.ts';

/** The icon of the site where browsers ask for it unbidden. */
export async function GET(): Promise<Response> {
  return new Response(new Uint8Array(await drawIco()), { headers: { 'content-type': 'image/x-icon' } });
}
