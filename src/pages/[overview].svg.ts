import { paths } from '../addresses/paths.ts';
import { drawOverview, getOverviewLink } from '../features/overview/overview.ts';

/** The picture of the overview, or none for a resolution without subjects. */
export async function getStaticPaths() {
  return (await getOverviewLink()) ? [{ params: { overview: paths.overviewPicture.slice(1, -'.svg'.length) } }] : [];
}

export async function GET(): Promise<Response> {
  return new Response(await drawOverview(), { headers: { 'Content-Type': 'image/svg+xml' } });
}
