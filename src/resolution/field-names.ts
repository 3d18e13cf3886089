import { z } from 'astro/zod';

/** A field as people name it: `[1, "date"]` → `"date" of "verdrag"`, or `"date" of number 2 of the records` where that has no id. */
export function fieldName(file: unknown, path: readonly PropertyKey[]): string {
  let value = file;
  let record = '';
  let fields: string[] = [];
  for (const key of path) {
    value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
    if (typeof key !== 'number') {
      fields.push(String(key));
      continue;
    }
    const own = idOf(value);
    const place = `number ${String(key + 1)} of ${fields.length > 0 ? quoted(fields) : 'the records'}`;
    record = [own ?? place, record].filter(Boolean).join(' of ');
    fields = [];
  }
  return [fields.length > 0 ? quoted(fields) : '', record].filter(Boolean).join(' of ') || 'the file';
}

const quoted = (fields: readonly string[]) => `"${fields.join('.')}"`;

/** What editors know a record by. */
function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, clause, domain } = value as Record<string, unknown>;
  const own = [id, clause, domain].find((one): one is string => typeof one === 'string' && one !== '');
  return own === undefined ? undefined : `"${own}"`;
}

/** The names of the fields that a record may have, where a schema has one. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return fieldsAt(schema.unwrap() as z.ZodType, path);
  const [key, ...rest] = path;
  if (schema instanceof z.ZodArray) return fieldsAt(schema.element as z.ZodType, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  const shape: Record<string, z.ZodType> = schema.shape;
  if (key === undefined) return Object.keys(shape);
  const field = shape[String(key)];
  return field ? fieldsAt(field, rest) : [];
}
