import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from './read.ts';

/** A folder is a case: a folder of content with something wrong, and `messages.txt`, all that is said of it. */
const folder = 'tests/fixtures/broken';

test.each(readdirSync(folder))('%s', async (name) => {
  const { resolution, messages } = await readFolder(join(folder, name));
  expect(resolution).toBeUndefined();
  for (const line of messages)
    expect(line).toMatch(/^[\w./-]+:\d+:\d+: error: Unexpected .+, expected .+ \([a-z0-9-]+\)$/u);
  await expect(`${messages.join('\n')}\n`).toMatchFileSnapshot(join(process.cwd(), folder, name, 'messages.txt'));
});
