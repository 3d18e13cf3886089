import { isSixteenBits } from '../../resolution/files.ts';
import { importStrings } from '../../strings/nl/import.ts';

/** What a page of HTML says of its letters, within the first part of it. */
const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i;

/**
 * The text of a file. UTF-8 shows by its form, whatever the file says of itself (a browser that saves a page may keep what it
 * said), UTF-16 by its zeros. Anything else is what a page says it is, or else a guess, with a doubt.
 */
export function decode(bytes: Uint8Array): { text: string; doubts: string[] } {
  const head = bytes.subarray(0, 1024);
  const isMarked = (head[0] === 0xfe && head[1] === 0xff) || (head[0] === 0xff && head[1] === 0xfe);
  if (isMarked || isSixteenBits(head)) {
    const isBigEndian = head[0] === 0xfe || head[0] === 0;
    return { text: new TextDecoder(isBigEndian ? 'utf-16be' : 'utf-16le').decode(bytes), doubts: [] };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), doubts: [] };
  } catch {
    const western = new TextDecoder('windows-1252');
    const decoder = decoderOf(declared.exec(western.decode(head))?.[1]);
    if (decoder) return { text: decoder.decode(bytes), doubts: [] };
    return { text: western.decode(bytes), doubts: [importStrings.lettersGuessed] };
  }
}

/** A decoder of the letters that a page says it has, if there are such. */
function decoderOf(label: string | undefined): TextDecoder | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label);
  } catch {
    return undefined;
  }
}
