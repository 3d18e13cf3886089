import type { APIContext } from 'astro';
import { getSitePaths } from '../site/sections.ts';
import { href } from '../addresses/href.ts';

/** The addresses of all pages, as the sitemap protocol wants them (sitemaps.org). */
export async function GET({ site }: APIContext): Promise<Response> {
  const urls = (await getSitePaths()).map((path) => `<url><loc>${new URL(href(path), site).href}</loc></url>`);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
}
