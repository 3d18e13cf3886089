import { z } from 'astro/zod';

/**
 * What is sound of something that a schema refuses, so that the rest is checked in the same reading: records of a list and
 * fields of a record, each at its place. What is wrong leaves a hole in a list, which `forEach` and `map` pass over; a field
 * has its default, or is empty. `undefined` where it is not even a list or a record.
 */
export function soundPart<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> | undefined {
  return (partOf(schema, value) ?? undefined) as z.infer<Schema> | undefined;
}

function partOf(schema: z.ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodArray && Array.isArray(value)) return listOf(schema.element as z.ZodType, value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const fields = Object.entries(value);
  if (schema instanceof z.ZodRecord)
    return Object.fromEntries(fields.filter(([, field]) => (schema.valueType as z.ZodType).safeParse(field).success));
  if (!(schema instanceof z.ZodObject)) return undefined;
  const shape: Record<string, z.ZodType> = schema.shape;
  return Object.fromEntries(
    Object.entries(shape).map(([name, field]) => [name, fieldOf(field, (value as Fields)[name])]),
  );
}

type Fields = Record<string, unknown>;

/** A list with a hole for each record that is wrong. */
function listOf(schema: z.ZodType, values: readonly unknown[]): unknown[] {
  const list = new Array<unknown>(values.length);
  values.forEach((value, index) => {
    const { success, data } = schema.safeParse(value);
    if (success) list[index] = data;
  });
  return list;
}

function fieldOf(schema: z.ZodType, value: unknown): unknown {
  const found = schema.safeParse(value);
  if (found.success) return found.data;
  const inner = schema instanceof z.ZodDefault ? (schema.unwrap() as z.ZodType) : schema;
  if (inner instanceof z.ZodArray && Array.isArray(value)) return listOf(inner.element as z.ZodType, value);
  const absent = schema.safeParse(undefined);
  if (absent.success) return absent.data;
  return inner instanceof z.ZodArray ? [] : inner instanceof z.ZodObject ? partOf(inner, {}) : '';
}

/** The ids of all records of a list, of those with something wrong too; `undefined` where one of them has none. */
export function idsIn(records: unknown, name = 'id'): Set<string> | undefined {
  if (!Array.isArray(records)) return undefined;
  const ids = records.map((record: unknown) => (record as Fields | null)?.[name]);
  return ids.every((id) => typeof id === 'string') ? new Set(ids) : undefined;
}
