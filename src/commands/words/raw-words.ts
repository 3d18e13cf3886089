/** The words of a file as plainly as they can be read: nothing is known of lines, notes and parts, letters and numbers only. */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { rehype } from 'rehype';
import { visitParents, SKIP } from 'unist-util-visit-parents';
import { extractText } from 'unpdf';
import { fromXml } from 'xast-util-from-xml';
import { importStrings } from '../../strings/nl/import.ts';
import { decode } from '../import/decode.ts';
import { wordless } from '../import/html-elements.ts';
import { placeName } from '../import/source.ts';
import { textIn } from '../import/type-labels.ts';
import type { PlacedWord } from './compare-words.ts';

/** `"“EU-steun”¹,"` → `["EU", "steun", "1"]` */
export const lettersOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replaceAll('\u00AD', '')
    .match(/\p{L}[\p{L}\p{M}]*|\p{N}+/gu) ?? [];

/** The words of a file of any form, each with its line, page or paragraph. */
export async function rawWords(path: string): Promise<PlacedWord[]> {
  const bytes = await readFile(path);
  const placed = (texts: readonly string[], placeOf: (number: number) => string) =>
    texts.flatMap((text, index) => lettersOf(text).map((word) => ({ text: word, place: placeOf(index + 1) })));
  switch (extname(path).toLowerCase()) {
    case '.pdf':
      return placed((await extractText(new Uint8Array(bytes))).text, (page) => importStrings.pages([page]));
    case '.docx':
      return placed(textsOfWord(bytes), (block) => placeName({ block }));
    case '.txt':
      return placed(decode(bytes).text.split(/\r\n?|\n/), (line) => placeName({ line }));
    default:
      return wordsOfPage(decode(bytes).text);
  }
}

/** The words of a page of HTML that no program is to read. */
function wordsOfPage(html: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  visitParents(rehype().parse(html), (node) => {
    if (node.type === 'element' && wordless.has(node.tagName)) return SKIP;
    if (node.type !== 'text') return undefined;
    const line = node.position?.start.line ?? 1;
    words.push(...lettersOf(node.value).map((text) => ({ text, place: placeName({ line }) })));
    return undefined;
  });
  return words;
}

/** The texts of the paragraphs of a Word file, of its notes, and around its pages. */
function textsOfWord(bytes: Uint8Array): string[] {
  const files = Object.entries(unzipSync(bytes));
  const texts = [''];
  for (const name of ['header', 'footer', 'document', 'footnotes', 'endnotes'])
    for (const [path, content] of files)
      if (new RegExp(String.raw`^word/${name}\d*\.xml$`).test(path))
        visitParents(fromXml(strFromU8(content)), 'element', (element) => {
          if (element.name === 'mc:Choice') return SKIP; // the same words in another form
          if (element.name === 'w:p') texts.push('');
          const words = element.name === 'w:t' ? textIn(element, 'w:t') : spaces.has(element.name) ? ' ' : '';
          texts.push(`${texts.pop() ?? ''}${words}`);
          return undefined;
        });
  return texts.filter((text) => text.trim() !== '');
}

/** What stands between words of a Word file. */
const spaces = new Set(['w:tab', 'w:ptab', 'w:br', 'w:cr']);
