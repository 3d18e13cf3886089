import { z } from 'astro/zod';

/** What ids and the names of files that become addresses look like. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const slug = z.string().regex(slugPattern, 'an id in lower case with hyphens');
