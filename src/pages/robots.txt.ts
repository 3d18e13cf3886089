import type { APIContext } from 'astro';
import { href } from '../addresses/href.ts';

/** Everything may be read; the sitemap lists it. */
export function GET({ site }: APIContext): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(href('/sitemap.xml'), site).href}\n`);
}
