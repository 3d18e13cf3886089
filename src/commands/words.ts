/**
 * `npm run words -- <source> [<content>]`: compares the words of a content folder with its source, in order, and shows each
 * difference with both places. Ends with exit code 1 when there is one.
 */
import { readTextFile } from '../resolution/files.ts';
import { readSource } from './import/read-source.ts';
import { structure } from './import/structure.ts';
import { compareWords, type PlacedWord } from './words/compare.ts';
import { wordsOfContent, wordsOfSource } from './words/words-of.ts';

const [source, content = process.env.CONTENT_DIR ?? 'content'] = process.argv.slice(2);
if (!source) {
  console.error('Usage: npm run words -- <source.pdf|.docx|.html|.txt> [<content folder>]');
  process.exit(1);
}
const sourceWords = wordsOfSource(structure(await readSource(source)));
const contentWords = wordsOfContent(await readTextFile(content, 'resolution.md'));
const differences = compareWords(sourceWords, contentWords);
const shown = (words: PlacedWord[]) => (words.length > 0 ? `“${words.map(({ text }) => text).join(' ')}”` : 'niets');
for (const { source: own, content: other, sourcePlace, contentPlace } of differences)
  console.log(`${sourcePlace}: bron heeft ${shown(own)}\n  ${contentPlace}: inhoud heeft ${shown(other)}`);
console.log(
  `${String(sourceWords.length)} woorden in de bron, ${String(contentWords.length)} in de inhoud, ` +
    `${String(differences.length)} verschillen.`,
);
process.exitCode = differences.length > 0 ? 1 : 0;
