import { strFromU8, unzipSync } from 'fflate';
import { fromXml } from 'xast-util-from-xml';
import { visit } from 'unist-util-visit';
import { importStrings } from '../../strings/nl/import.ts';
import { readBlocks } from './read-html.ts';
import { toWords, type Block, type Source } from './source.ts';
import { textIn, typeLabels } from './type-labels.ts';

/** Reads a Word document: its paragraphs with the labels that Word prints, its notes; headers and footers are left out. */
export async function readDocx(bytes: Uint8Array): Promise<Source> {
  const { docx, doubts } = typeLabels(bytes);
  const { default: mammoth } = await import('mammoth');
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(docx) });
  const lost = messages.filter(({ message }) => /^(?:An unrecognised element|A w:sym element)/.test(message));
  const source = readBlocks(value);
  return {
    ...source,
    leftOut: [...source.leftOut, ...aroundPages(bytes)],
    doubts: [...doubts, ...lost.map(({ message }) => importStrings.fromWord(message)), ...source.doubts],
  };
}

/** The paragraphs of headers and footers. */
function aroundPages(docx: Uint8Array): Block[] {
  const files = unzipSync(docx, { filter: ({ name }) => /^word\/(?:header|footer)\d*\.xml$/.test(name) });
  const blocks: Block[] = [];
  for (const file of Object.values(files))
    visit(fromXml(strFromU8(file)), 'element', (element) => {
      if (element.name === 'w:p') blocks.push(toWords(textIn(element, 'w:t'), { line: 1 }));
    });
  return blocks.filter(({ length }) => length > 0);
}
