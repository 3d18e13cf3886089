import type { APIContext, InferGetStaticPropsType } from 'astro';
import { drawIcon, iconSizes } from '../features/pictures/icons.ts';

export const getStaticPaths = () =>
  Object.entries(iconSizes).map(([icon, size]) => ({ params: { icon }, props: { size } }));

/** The icon of the site for those that do not draw SVG. */
export async function GET({ props }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>): Promise<Response> {
  const png = await drawIcon(props.size);
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
