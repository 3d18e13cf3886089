import { resolve } from 'node:path';
import { expect } from 'vitest';

/**
 * What a query makes of `tests/fixtures/views/content` is what a file beside it says, field by field; a provision within
 * a view by its id, since `parts.json` has them whole. A change that is meant is written with
 * `npm test -- --project unit <test> --update` and read before it is kept.
 */
export async function expectView(view: unknown, name: string): Promise<void> {
  await expect(`${JSON.stringify(view, shorten, 2)}\n`).toMatchFileSnapshot(
    resolve('tests/fixtures/views', `${name}.json`),
  );
}

function shorten(key: string, value: unknown): unknown {
  if (value instanceof Map) return [...(value as Map<unknown, unknown>)];
  return key === 'provision' && isRecord(value) ? value.id : value;
}

const isRecord = (value: unknown): value is { id: string } =>
  typeof value === 'object' && value !== null && 'id' in value;
