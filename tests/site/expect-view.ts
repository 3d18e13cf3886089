import { resolve } from 'node:path';
import { expect } from 'vitest';

/**
 * What a query makes of `tests/fixtures/views/content` is what a file beside it says, field by field. A change that is
 * meant is written with `npm test -- --project unit <test> --update` and read before it is kept.
 */
export async function expectView(view: unknown, name: string): Promise<void> {
  const json = JSON.stringify(view, (_, value: unknown) => (value instanceof Map ? [...value] : value), 2);
  await expect(`${json}\n`).toMatchFileSnapshot(resolve('tests/fixtures/views', `${name}.json`));
}
