import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyFolder } from './mangle-folder.ts';

/** 200 folders, in parts that each stay far below the time of a test; `npm run fuzz` asks ten thousand. */
test.each(Array.from({ length: 8 }, (_, index) => index + 1))(
  'a mangled folder is read, or refused with lines that say where and what was expected (part %i)',
  async () => {
    await expect(fc.assert(anyFolder, { numRuns: 25 })).resolves.toBeUndefined();
  },
);
