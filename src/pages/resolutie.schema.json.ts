import { z } from 'astro/zod';
import { resolutionDataSchema } from '../features/reading/data-schema.ts';

/** What the data of the resolution look like, as JSON Schema. */
export function GET(): Response {
  return Response.json(z.toJSONSchema(resolutionDataSchema));
}
