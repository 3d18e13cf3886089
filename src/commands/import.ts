/**
 * `npm run import -- <file> <folder>`: makes a content folder from what an institution publishes (PDF, DOCX, HTML, or text
 * copied from a PDF), and says in words what it left out, what it is not sure of, and each word that it lost.
 */
import { basename, join } from 'node:path';
import { importStrings } from '../strings/nl/import.ts';
import { freezeAddresses } from './addresses/freeze.ts';
import { countLeftOut } from './import/left-out.ts';
import { doubtsOf, factsOf } from './import/facts.ts';
import { toMarkdown } from './import/markdown.ts';
import { readImported } from './import/read-imported.ts';
import { isFree } from './is-free.ts';
import { compareFolder } from './words/compare-folder.ts';
import { writeFolder } from './write-folder.ts';

const [file, folder] = process.argv.slice(2);
if (!file || !folder) {
  console.error('Usage: npm run import -- <file.pdf|.docx|.html|.txt> <new folder>');
  process.exit(1);
}
if (!(await isFree(folder))) {
  console.error(`${folder} is there and not empty: expected a new folder, since nothing of an editor is overwritten.`);
  process.exit(1);
}

const text = await readImported(file);
const facts = factsOf(text);
await writeFolder(folder, { 'resolution.md': toMarkdown(text, facts) });

const count = (name: string) => text.parts.filter((part) => part.kind === name).length;
console.log(
  [
    `${basename(file)}: ${importStrings.counts(count('citation'), count('recital'), count('paragraph'), text.notes.length)}`,
    ...section(importStrings.doubts, [...text.doubts, ...doubtsOf(text, facts)]),
    ...section(importStrings.before, countLeftOut(text.before)),
    ...section(importStrings.after, countLeftOut(text.after)),
    ...section(importStrings.leftOut, countLeftOut(text.leftOut)),
    '',
  ].join('\n'),
);
// What is wrong with the content itself the addresses tell.
const words = await compareFolder(file, text, folder);
console.log([...words.lines, ''].join('\n'));
if (!words.isSame) process.exitCode = 1;
const { lines, isFrozen } = await freezeAddresses(folder);
console.log(lines.join('\n'));
if (!isFrozen) {
  console.log(`\n${importStrings.mend(join(folder, 'resolution.md'), `CONTENT_DIR=${folder} npm run addresses`)}`);
  process.exitCode = 1;
}

function section(title: string, items: string[]): string[] {
  return items.length > 0 ? ['', `${title}:`, ...items.map((item) => `- ${item}`)] : [];
}
