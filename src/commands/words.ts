/**
 * `npm run words -- <source> [<content>]`: compares the words of a content folder with its source, in order, and shows each
 * difference with both places, and what of the source it did not compare; a second, plain reading of the file tells what the
 * first lost. Ends with exit code 1 when there is one, or the content has errors: what they are about may not have been compared.
 */
import { readTextFile } from '../resolution/files.ts';
import { formatReport, hasErrors } from '../resolution/report.ts';
import { wordsStrings } from '../strings/nl/import.ts';
import { readImported } from './import/read-imported.ts';
import { compareWords, type PlacedWord } from './words/compare.ts';
import { lostWords } from './words/lost-words.ts';
import { notCompared, wordsOfContent, wordsOfSource } from './words/words-of.ts';

const [source, content = process.env.CONTENT_DIR ?? 'content'] = process.argv.slice(2);
if (!source) {
  console.error('Usage: npm run words -- <source.pdf|.docx|.html|.txt> [<content folder>]');
  process.exit(1);
}
const text = await readImported(source);
const sourceWords = wordsOfSource(text);
const contentFile = await readTextFile(content, 'resolution.md');
const contentWords = wordsOfContent(contentFile);
if (hasErrors(contentFile)) console.error(formatReport([contentFile]).join('\n'));
if (contentWords.length === 0) process.exit(1);
const differences = compareWords(sourceWords, contentWords);
if (!differences) {
  console.error(wordsStrings.anotherText(source, content));
  process.exit(1);
}
const shown = (words: PlacedWord[]) =>
  words.length > 0 ? `“${words.map(({ text }) => text).join(' ')}”` : wordsStrings.nothing;
for (const { source: own, content: other, sourcePlace, contentPlace } of differences)
  console.log(wordsStrings.difference(sourcePlace, shown(own), contentPlace, shown(other)));
for (const line of notCompared(text)) console.log(line);
const lost = await lostWords(source, text);
for (const { place, text: words } of lost) console.log(wordsStrings.lost(place, words));
if (lost.length === 0) console.log(wordsStrings.noneLost);
console.log(wordsStrings.summary(sourceWords.length, contentWords.length, differences.length));
process.exitCode = differences.length > 0 || lost.length > 0 || hasErrors(contentFile) ? 1 : 0;
