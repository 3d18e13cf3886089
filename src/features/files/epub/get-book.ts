import { getInstruments } from '../../instruments/instruments.ts';
import { getNotes } from '../../notes/notes.ts';
import { getFileText } from '../file-text.ts';
import { drawCover } from './cover.ts';
import { toEpub } from './epub.ts';

/** The resolution as EPUB, in bytes. */
export async function getBook(): Promise<Uint8Array<ArrayBuffer>> {
  const text = await getFileText();
  const { institution, shortTitle, kind, reference } = text.document;
  const cover = await drawCover({
    above: institution,
    title: shortTitle,
    below: [kind, reference].filter(Boolean).join(' '),
  });
  return toEpub({ text, notes: await getNotes(), instruments: await getInstruments() }, cover);
}
