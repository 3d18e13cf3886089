import { icon } from '../features/pictures/icons.ts';

/** The icon of the site. */
export function GET(): Response {
  return new Response(icon, { headers: { 'content-type': 'image/svg+xml' } });
}
