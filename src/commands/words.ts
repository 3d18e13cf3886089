/**
 * `npm run words -- <source> [<content>]`: compares the words of a content folder with its source, in order, and shows each
 * difference with both places, and what of the source it did not compare; a second, plain reading of the file tells what the
 * first lost. Ends with exit code 1 when there is one, or the content has errors: what they are about may not have been compared.
 */
import { readImported } from './import/read-imported.ts';
import { compareFolder } from './words/compare-folder.ts';
import { notCompared } from './words/words-of.ts';

const [source, content = process.env.CONTENT_DIR ?? 'content'] = process.argv.slice(2);
if (!source) {
  console.error('Usage: npm run words -- <source.pdf|.docx|.html|.txt> [<content folder>]');
  process.exit(1);
}
const text = await readImported(source);
const { errors, lines, isSame } = await compareFolder(source, text, content);
if (errors.length > 0) console.error(errors.join('\n'));
if (lines.length > 0) console.log([...lines, ...notCompared(text)].join('\n'));
if (!isSame) process.exitCode = 1;
