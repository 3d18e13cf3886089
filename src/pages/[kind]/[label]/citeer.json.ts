import type { APIContext, InferGetStaticPropsType } from 'astro';
import { getCitationPaths, getCitations } from '../../../features/citing/citing.ts';

export const getStaticPaths = getCitationPaths;

/** The citations of a provision and its clauses, for the reading tools. */
export async function GET({ props }: APIContext<InferGetStaticPropsType<typeof getCitationPaths>>): Promise<Response> {
  return Response.json(await getCitations(props.provision));
}
