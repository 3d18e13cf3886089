import type { APIContext, InferGetStaticPropsType } from 'astro';
import { drawIcon, iconSizes } from '../features/pictures/icons.ts';

const names = Object.keys(iconSizes) as (keyof typeof iconSizes)[];

export const getStaticPaths = () => names.map((icon) => ({ params: { icon }, props: { icon } }));

/** The icon of the site for those that do not draw SVG. */
export async function GET({ props }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>): Promise<Response> {
  const png = await drawIcon(props.icon);
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
