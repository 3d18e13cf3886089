import { z } from 'astro/zod';

/** `confirmed`: seen on a page that says so. `known`: general knowledge, shown as not confirmed. */
export const statusSchema = z.enum(['confirmed', 'known']);
