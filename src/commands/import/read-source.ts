import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { importStrings } from '../../strings/nl/import.ts';
import { readDocx } from './read-docx.ts';
import { readBlocks } from './read-html.ts';
import { linesToSource } from './lines.ts';
import { readPdfLines } from './read-pdf.ts';
import { readTextLines } from './read-text.ts';
import { decode } from './decode.ts';
import { placeName, type Source } from './source.ts';

/**
 * Reads what an institution publishes: a PDF, a Word document, a page of HTML, or text copied from a PDF.
 *
 * @throws Error when it is no file, or the form of the file is none of these
 */
export async function readSource(path: string): Promise<Source> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new Error(importStrings.absent);
  if (!found.isFile()) throw new Error(importStrings.noFile); // reading a pipe would wait for ever
  const bytes = await readFile(path).catch(because(importStrings.noPermission));
  switch (extname(path).toLowerCase()) {
    case '.pdf':
      return fromPdf(bytes);
    case '.txt':
      return fromText(bytes, (text) => linesToSource(readTextLines(text)));
    case '.html':
    case '.htm':
      return fromText(bytes, readPage);
    case '.docx':
      return readDocx(bytes).catch(because(importStrings.damagedWord));
    default:
      throw new Error(importStrings.unknownForm(extname(path)));
  }
}

async function fromPdf(bytes: Uint8Array): Promise<Source> {
  const { lines, doubts } = await readPdfLines(bytes).catch(because(importStrings.damagedPdf));
  if (lines.length === 0) throw new Error(importStrings.noWords);
  const source = linesToSource(lines);
  return { ...source, doubts: [...doubts, ...source.doubts] };
}

/** Reads a page whose elements may stand too deep in each other to walk: the error has the line where they do. */
function readPage(html: string): Source {
  try {
    return readBlocks(html);
  } catch (error) {
    if (!isTooDeep(error)) throw error;
    throw new Error(importStrings.tooDeep(placeName({ line: deepLine(html) })), { cause: error });
  }
}

/** The line on which elements stand a thousand deep in each other, by their tags: those that no tag need end do not count. */
function deepLine(html: string): number {
  let level = 0;
  for (const { index, 1: end, 2: name = '' } of html.matchAll(/<(\/?)([a-z][a-z\d]*)/gi)) {
    if (!endless.test(name)) level += end === '/' ? -1 : 1;
    if (level === 1000) return html.slice(0, index).split('\n').length;
  }
  return 1;
}

/** Elements that end without a tag. */
const endless = /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|source|t[dhr]|wbr)$/i;

/** Whether a walk through a tree found no room for one level more. */
const isTooDeep = (error: unknown) => error instanceof RangeError && error.message.includes('call stack');

/** What a library says of a file is for programmers: it goes behind what is wrong in words. */
const because =
  (what: string) =>
  (error: unknown): never => {
    if (isTooDeep(error)) throw new Error(importStrings.tooDeep(), { cause: error });
    throw new Error(`${what} (${error instanceof Error ? error.message : String(error)})`, { cause: error });
  };

function fromText(bytes: Uint8Array, read: (text: string) => Source): Source {
  const { text, doubts } = decode(bytes);
  const source = read(text);
  return { ...source, doubts: [...doubts, ...source.doubts] };
}
