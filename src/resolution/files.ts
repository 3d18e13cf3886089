import { lstat, readdir, readFile, readlink, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Point } from 'unist';
import { VFile } from 'vfile';
import { slugPattern } from '../schemas/slug.ts';
import { report } from './report.ts';

/**
 * Legal, but not what it looks like: signs without width, U+FFFD of a failed conversion, soft hyphens, accents apart from
 * their letter, Cyrillic or Greek letters in a Latin word.
 */
const suspicious: readonly [RegExp, string, string][] = [
  [/[\u061C\u180E\u200B-\u200F\u2060-\u2064]|\u00AD|\u034F/gu, 'sign without width', 'it cannot be seen'],
  [/\uFFFD/gu, 'replacement character', 'it stands for a letter that was lost'],
  [/(?<=\p{L})\p{Mn}/gu, 'accent apart from its letter (not NFC)', 'it looks like one letter with its accent'],
  [
    /(?<=\p{Script=Latin})[\p{Script=Cyrl}\p{Script=Grek}]|[\p{Script=Cyrl}\p{Script=Grek}](?=\p{Script=Latin})/gu,
    'letter of another script in a word',
    'it may look like a Latin letter',
  ],
];

/** Whatever cannot be printed or would reorder what a reader sees: C0, C1, separators, directional controls. */
const controlCharacter =
  // eslint-disable-next-line no-control-regex -- finding them is its job
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;

/**
 * Reads a text file of the content. What stands in the way (missing, unreadable, not UTF-8, control characters) is
 * reported in the file's messages; the text is then empty or, for control characters, as it is.
 */
export async function readTextFile(dir: string, name: string): Promise<VFile> {
  const file = new VFile({ path: displayPath(join(dir, name)), value: '' });
  let bytes: Buffer;
  try {
    const found = await stat(join(dir, name));
    if (!found.isFile() && !found.isDirectory()) {
      report(file, undefined, 'file-readable', 'pipe, socket or device'); // reading one would wait for ever
      return file;
    }
    bytes = await readFile(join(dir, name));
  } catch (error) {
    const target = await readlink(join(dir, name)).catch(() => undefined);
    report(file, undefined, 'file-readable', target === undefined ? reasonOf(error) : linkTo(target, error));
    return file;
  }
  try {
    file.value = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    report(file, firstInvalidByte(bytes), 'utf-8');
    return file;
  }
  if (isSixteenBits(bytes)) {
    file.value = '';
    report(file, undefined, 'utf-8');
    return file;
  }
  const conflict = /^(?:<{7}|\|{7}|>{7})(?: |$)/m.exec(String(file))?.index;
  if (conflict !== undefined) {
    report(file, pointAt(String(file), conflict), 'merge-conflict');
    file.value = '';
    return file;
  }
  for (const { sign, index, more } of firstOfEach(String(file), controlCharacter))
    report(file, pointAt(String(file), index), 'control-character', codeOf(sign) + more);
  for (const [pattern, what, why] of suspicious) {
    for (const { sign, index, more } of firstOfEach(String(file), pattern))
      report(file, pointAt(String(file), index), 'suspicious-character', `${what} ${codeOf(sign)}${more}`, why);
  }
  file.value = String(file).replace(/^\uFEFF/, ''); // parsers leave it out, and count from behind it
  return file;
}

/** Whether every second byte or so is 0 and hardly any between them, as in UTF-16 without a mark at its start. */
export function isSixteenBits(bytes: Uint8Array): boolean {
  const zerosAt = (side: 0 | 1) => bytes.filter((byte, index) => byte === 0 && index % 2 === side).length;
  const [fewer = 0, more = 0] = [zerosAt(0), zerosAt(1)].sort((a, b) => a - b);
  return more * 4 > bytes.length && fewer * 4 < more;
}

/** The first place of each sign that a pattern finds, and how many times more it is there: one slip is one line. */
function firstOfEach(text: string, pattern: RegExp): { sign: string; index: number; more: string }[] {
  const groups = Map.groupBy(text.matchAll(pattern), ([sign]) => sign);
  return [...groups].map(([sign, matches]) => ({
    sign,
    index: matches[0]?.index ?? 0,
    more: matches.length > 1 ? ` (and ${String(matches.length - 1)} more in this file)` : '',
  }));
}

/**
 * The files in a folder of the content whose name is an id and `extension`, sorted; none when there is no such folder.
 */
export async function listFiles(dir: string, folder: string, extension: string): Promise<string[]> {
  try {
    const names = await readdir(join(dir, folder));
    return names
      .filter((name) => name.endsWith(extension) && slugPattern.test(name.slice(0, -extension.length)))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** Whether the content has this file; a link that leads nowhere is one too, since someone meant a file by it. */
export async function hasFile(dir: string, name: string): Promise<boolean> {
  return lstat(join(dir, name)).then(
    () => true,
    () => false,
  );
}

/** A line of hyphens with fields below it, which opens frontmatter wherever it was meant to begin. */
const frontmatterStart = /^[^\S\n]*-{3,}[^\S\n]*\n(?:(?:#.*|[^\S\n]*)\n)*\w+:(?:\s|$)/m;

/** Whether frontmatter is there that cannot be read as such, which is reported: it has no end, or does not begin the file. */
export function reportFrontmatter(file: VFile): boolean {
  const text = String(file);
  const start = frontmatterStart.exec(text)?.index;
  if (/^---[^\S\n]*(?:\n|$)/.test(text)) report(file, undefined, 'frontmatter-end');
  else if (start !== undefined) report(file, pointAt(text, start), 'frontmatter-late');
  else return false;
  return true;
}

/** The line and column (from 1) of an offset (from 0) in a text. */
export function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1, offset };
}

/** The same for many offsets in one text, each found without reading all that stands before it. */
export function pointsIn(text: string): (offset: number) => Point {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return (offset) => {
    let [line, end] = [0, starts.length];
    while (end - line > 1) {
      const middle = Math.floor((line + end) / 2);
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else end = middle;
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
  };
}

/** `"\u200B"` → `"U+200B"`, with its name where it has a use that people know. */
function codeOf(sign: string): string {
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const known: Record<string, string> = {
    'U+0000': ' (a byte 0: the file is damaged, or is no text)',
    'U+FEFF': ' (byte order mark: save the file as UTF-8 without one)',
  };
  return code + (known[code] ?? '');
}

function firstInvalidByte(bytes: Buffer): Point {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let valid = '';
  for (let index = 0; index < bytes.length; index++) {
    try {
      valid += decoder.decode(bytes.subarray(index, index + 1), { stream: true });
    } catch {
      break;
    }
  }
  return pointAt(valid, valid.length);
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'error';
  return { ENOENT: 'absence of the file', EISDIR: 'folder', EACCES: 'lack of permission to read' }[code] ?? code;
}

const linkTo = (target: string, error: unknown): string => `link to "${target}" (${reasonOf(error)})`;

/** As messages name it: from the working directory where it lies below that, with slashes on Windows too. */
export function displayPath(path: string): string {
  const fromHere = relative(process.cwd(), path);
  return (fromHere.startsWith('..') ? path : fromHere).replaceAll(sep, '/');
}
