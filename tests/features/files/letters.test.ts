import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import type { Nodes } from 'xast';
import { getFileText } from '../../../src/features/files/file-text.ts';
import { toAkomaNtoso } from '../../../src/features/files/akoma-ntoso.ts';
import { toMarkdown } from '../../../src/features/files/markdown.ts';
import { toPlainText } from '../../../src/features/files/plain-text.ts';
import { getBook } from '../../../src/features/files/epub/get-book.ts';
import { getResolutionData } from '../../../src/features/reading/data.ts';
import { readFrom } from '../../site/read-from.ts';

/** Letters alone, those of footnotes behind the text, as Markdown has them. */
const lettersOf = (text: string) => text.replace(/[^\p{L}]/gu, '');

/** The words of a tree: notes that stand within the text come behind it, what stands above a provision before its label. */
function wordsOf(tree: Nodes): string {
  const notes: string[] = [];
  const words = (node: Nodes): string => {
    if (node.type === 'text') return node.value;
    if (!('children' in node) || /^(?:meta|head)$/.test(nameOf(node))) return '';
    const inOrder = node.children.toSorted((one, other) => rankOf(one) - rankOf(other));
    const own = inOrder.map(words).join('');
    if (nameOf(node) !== 'authorialNote') return own;
    notes.push(own);
    return '';
  };
  return words(tree) + notes.join('');
}

const nameOf = (node: Nodes) => (node.type === 'element' ? node.name : '');
const rankOf = (node: Nodes) => ({ heading: 0, num: 1 })[nameOf(node)] ?? 2;

test.each([
  'content',
  'tests/fixtures/second/content',
  'tests/fixtures/long/content',
  'tests/fixtures/texts/shapes',
  'tests/fixtures/texts/motion',
  'tests/fixtures/texts/bare',
])('every file has the letters of the text, in order, and no others: %s', async (folder) => {
  readFrom(folder);
  const text = await getFileText();
  const source = readFileSync(`${folder}/resolution.md`, 'utf8')
    .replace(/^---\n[^]*?\n---\n/, '')
    .replace(/\]\((?:[^()"]|"[^"]*")*\)/g, '');
  const expected = lettersOf(source);
  // A row of signs is no heading.
  expect(toMarkdown(text)).not.toMatch(/^#+ o o o$/m);
  const book = unzipSync(await getBook())['EPUB/tekst.xhtml'];
  const data = await getResolutionData();
  const found = {
    markdown: toMarkdown(text),
    plain: toPlainText(text),
    xml: wordsOf(fromXml(toAkomaNtoso(text))),
    epub: wordsOf(fromXml(strFromU8(book ?? new Uint8Array()).replace('<!DOCTYPE html>\n', ''))),
    json: [
      data.title,
      data.procedureLine,
      ...(data.frontLines ?? []),
      data.opening,
      ...data.provisions.flatMap((provision) => [
        provision.separator,
        ...(provision.outerHeadings ?? []),
        provision.heading,
        /^(?:citation|annex)$/.test(provision.kind) ? '' : provision.label,
        provision.text,
      ]),
      ...data.footnotes.map((note) => note.text),
    ].join(' '),
  };
  for (const [name, words] of Object.entries(found)) expect(lettersOf(words), name).toBe(expected);
});
