import { paths } from '../addresses/paths.ts';
import { drawOverview } from '../features/overview/overview.ts';
import { hasSection } from '../site/sections.ts';

/** The picture of the overview, for a resolution that has one. */
export async function getStaticPaths() {
  const overview = paths.overviewPicture.slice(1, -'.svg'.length);
  return (await hasSection('overview')) ? [{ params: { overview } }] : [];
}

export async function GET(): Promise<Response> {
  return new Response(await drawOverview(), { headers: { 'Content-Type': 'image/svg+xml' } });
}
