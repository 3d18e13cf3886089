import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { importStrings } from '../../strings/nl/import.ts';
import { readDocx } from './read-docx.ts';
import { readBlocks } from './read-html.ts';
import { linesToSource } from './lines.ts';
import { readPdfLines } from './read-pdf.ts';
import { readTextLines } from './read-text.ts';
import { decode } from './decode.ts';
import type { Source } from './source.ts';

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
      return fromText(bytes, readBlocks);
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

/** What a library says of a file is for programmers: it goes behind what is wrong in words. */
const because =
  (what: string) =>
  (error: unknown): never => {
    throw new Error(`${what} (${error instanceof Error ? error.message : String(error)})`, { cause: error });
  };

function fromText(bytes: Uint8Array, read: (text: string) => Source): Source {
  const { text, doubts } = decode(bytes);
  const source = read(text);
  return { ...source, doubts: [...doubts, ...source.doubts] };
}
