/** `npm run fuzz [-- <runs>]`: ten thousand mangled folders of content; prints the seed and the changes of the first that fails. */
import fc from 'fast-check';
import { anyFolder } from './mangle-folder.ts';

const numRuns = Number(process.argv[2] ?? 10_000);
await fc.assert(anyFolder, { numRuns });
console.log(`${String(numRuns)} mangled folders: each read, or refused with file, place and expectation.`);
