import type { APIContext } from 'astro';
import { getLastChange } from '../site/last-change.ts';
import { getSitePaths } from '../site/sections.ts';
import { href } from '../addresses/href.ts';

/**
 * The addresses of all pages, as the sitemap protocol wants them (sitemaps.org). Their last change is what the content says
 * of it, so that a build of the same content is the same.
 */
export async function GET({ site }: APIContext): Promise<Response> {
  const urls = await Promise.all(
    (await getSitePaths()).map(async (path) => {
      const changed = await getLastChange(path);
      const last = changed ? `<lastmod>${changed}</lastmod>` : '';
      return `<url><loc>${new URL(href(path), site).href}</loc>${last}</url>`;
    }),
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
}
