import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from './read.ts';

/** A folder is a case: a folder of content with something wrong. The file of its name holds all that is said of it. */
const folder = 'tests/fixtures/broken';

const cases = readdirSync(folder).filter((name) => !name.endsWith('.txt'));

test.each(cases)('%s', async (name) => {
  const { resolution, messages } = await readFolder(join(folder, name));
  expect(resolution).toBeUndefined();
  for (const line of messages)
    expect(line).toMatch(/^[\w ./-]+:\d+:\d+: (?:error|warning): Unexpected .+, expected .+ \([a-z0-9-]+\)$/u);
  await expect(`${messages.join('\n')}\n`).toMatchFileSnapshot(join(process.cwd(), folder, `${name}.txt`));
});
