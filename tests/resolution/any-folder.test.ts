import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyFolder } from './mangle-folder.ts';

/** `npm run fuzz` asks ten thousand. */
test('a mangled folder is read, or refused with lines that say where and what was expected', async () => {
  await expect(fc.assert(anyFolder, { numRuns: 200 })).resolves.toBeUndefined();
});
