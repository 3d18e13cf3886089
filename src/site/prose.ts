import { getEntry } from 'astro:content';
import type { ProsePage } from '../schemas/prose.ts';

/** A page of content/pages, such as "over". */
export async function getProsePage(id: string): Promise<ProsePage | undefined> {
  return (await getEntry('pages', id))?.data;
}
