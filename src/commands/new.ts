/**
 * `npm run new -- <folder>`: the smallest content folder that builds, with a comment on every field, to be written over by the
 * text of a resolution.
 */
import { newAbout, newResolution } from '../strings/nl/new-folder.ts';
import { freezeAddresses } from './addresses/freeze.ts';
import { isFree } from './is-free.ts';
import { writeFolder } from './write-folder.ts';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Usage: npm run new -- <new folder>');
  process.exit(1);
}
if (!(await isFree(folder))) {
  console.error(`${folder} is there and not empty: expected a new folder, since nothing of an editor is overwritten.`);
  process.exit(1);
}
await writeFolder(folder, { 'resolution.md': newResolution, 'pages/over.md': newAbout });
const { lines } = await freezeAddresses(folder);
console.log(`${lines.at(-1) ?? ''}\nBuild it: CONTENT_DIR=${folder} npm run build`);
