/** `npm run fields`: writes the reference of all fields into content/README.md, from the schemas and the comments in them. */
import { readFile, writeFile } from 'node:fs/promises';
import { withFields } from './fields/write-fields.ts';

const guide = 'content/README.md';
await writeFile(guide, await withFields(await readFile(guide, 'utf8')));
