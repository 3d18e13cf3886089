import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import satori from 'satori/package.json' with { type: 'json' };
import { fontFiles } from './fonts.ts';

/** Everything that decides what a picture looks like, save what it says. */
export interface DrawingParts {
  /** Absolute paths of the code and the fonts. */
  files: string[];
  /** Of each library that draws, and of what it is made of. */
  versions: Record<string, string | undefined>;
}

/** What pictures are drawn with: the code of this folder, the fonts, satori, and sharp with the libraries inside it. */
export async function drawingParts(): Promise<DrawingParts> {
  const code = (await readdir(import.meta.dirname)).sort().map((name) => join(import.meta.dirname, name));
  return { files: [...code, ...Object.values(fontFiles)], versions: { satori: satori.version, ...sharp.versions } };
}

/** A key that is another one as soon as a byte of a file or a version is. */
export async function drawingKey({ files, versions }: DrawingParts): Promise<string> {
  const contents = await Promise.all(files.map(async (file) => hash(await readFile(file))));
  return hash(JSON.stringify([contents, versions]));
}

/** A name of 32 characters for a content. */
export function hash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}
