import type { APIContext, InferGetStaticPropsType } from 'astro';
import { getNoticePaths, readNotice } from '../../features/licences/licences.ts';

export const getStaticPaths = getNoticePaths;

/** The notice of a work of others, word for word. */
export async function GET({ props }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>): Promise<Response> {
  return new Response(await readNotice(props.work), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
