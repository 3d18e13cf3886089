import { strFromU8, unzipSync } from 'fflate';
import { fromXml } from 'xast-util-from-xml';
import { visit } from 'unist-util-visit';
import { importStrings } from '../../strings/nl/import.ts';
import { readBlocks } from './read-html.ts';
import { toWords, type Block, type Source } from './source.ts';
import { textIn, typeLabels } from './type-labels.ts';
import { readableWord } from './word-text.ts';

/** Reads a Word document: its paragraphs with the labels that Word prints, its notes; headers and footers are left out. */
export async function readDocx(bytes: Uint8Array): Promise<Source> {
  const { docx: readable, leftOut, doubts: unread, signs } = readableWord(bytes);
  const { docx, doubts } = typeLabels(readable);
  const { default: mammoth } = await import('mammoth');
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(docx) });
  const unknown = messages.flatMap(({ message }) => /^A w:sym element .*: char (.*)$/.exec(message)?.[1] ?? []);
  const lost = unknown.map((sign) => importStrings.signUnread(signs.get(sign)?.shift() ?? '', sign));
  // Of elements with a name that is known all words are known: these have a prefix of no known namespace.
  const parts = new Set(messages.flatMap(({ message }) => /^An unrecognised .*: \{.*\}(.*)$/.exec(message)?.[1] ?? []));
  const source = readBlocks(value);
  return {
    ...source,
    leftOut: [...source.leftOut, ...leftOut, ...aroundPages(bytes)],
    doubts: [...unread, ...doubts, ...lost, ...[...parts].map(importStrings.wordPartUnread), ...source.doubts],
  };
}

/** The paragraphs of headers and footers. */
function aroundPages(docx: Uint8Array): Block[] {
  const files = unzipSync(docx, { filter: ({ name }) => /^word\/(?:header|footer)\d*\.xml$/.test(name) });
  const blocks: Block[] = [];
  for (const file of Object.values(files))
    visit(fromXml(strFromU8(file)), 'element', (element) => {
      if (element.name === 'w:p') blocks.push(toWords(textIn(element, 'w:t'), { block: 0 }));
    });
  return blocks.filter(({ length }) => length > 0);
}
