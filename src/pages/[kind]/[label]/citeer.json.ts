import type { APIContext, InferGetStaticPropsType } from 'astro';
import { getCitationPaths, getCitations } from '../../../site/citations.ts';

export const getStaticPaths = getCitationPaths;

/** The citations of a provision and its clauses, for the reading tools. */
export async function GET({ props }: APIContext<InferGetStaticPropsType<typeof getCitationPaths>>): Promise<Response> {
  return Response.json(await getCitations(props.provision));
}
