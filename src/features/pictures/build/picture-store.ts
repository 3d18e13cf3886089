import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { fontFiles } from './fonts.ts';
import type { Picture, PictureText } from './pictures.ts';

/** Pictures are kept between builds, each by a hash of what it says, of how it is drawn, and of the fonts. */
export class PictureStore {
  private readonly files = new Map<Picture, string>();
  private worker: Worker | undefined;
  private drawing: Promise<unknown> | undefined;
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Begins to draw those that are not there yet. */
  async start(pictures: readonly Picture[]): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const template = await hashTemplate();
    const known = new Set(await readdir(this.folder));
    const missing = new Map<string, PictureText>();
    for (const picture of pictures) {
      const name = `${hash(template, JSON.stringify(picture.text))}.png`;
      this.files.set(picture, join(this.folder, name));
      if (!known.has(name)) missing.set(name, picture.text);
    }
    if (missing.size === 0) return;
    const workerData = [...missing].map(([name, text]) => ({ file: join(this.folder, name), text }));
    this.worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData });
    // A build that fails does not wait for pictures.
    this.worker.unref();
    this.drawing = once(this.worker, 'exit');
    this.drawing.catch(() => undefined);
  }

  /** Waits for the pictures, puts each beside its page in the site, and forgets those of earlier texts. */
  async finish(site: string): Promise<void> {
    this.worker?.ref();
    await this.drawing;
    // Thousands of small files: one call after the other takes a third of the time that promises take.
    for (const [{ path }, file] of this.files) copyFileSync(file, join(site, path));
    const used = new Set(this.files.values());
    for (const name of await readdir(this.folder)) {
      const file = join(this.folder, name);
      if (!used.has(file)) await rm(file);
    }
  }
}

/** Of everything that decides what a picture looks like, save its text. */
async function hashTemplate(): Promise<string> {
  const sources = (await readdir(import.meta.dirname)).sort().map((name) => join(import.meta.dirname, name));
  const files = [...sources, ...Object.values(fontFiles)];
  return hash(...(await Promise.all(files.map((file) => readFile(file)))));
}

function hash(...parts: (string | Buffer)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex').slice(0, 32);
}
