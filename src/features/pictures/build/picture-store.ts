import { copyFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDrawing } from './draw.ts';
import { drawingKey, drawingParts, hash } from './drawing-key.ts';
import type { Picture, PictureText } from './pictures.ts';

/** Pictures are kept between builds, each by a hash of what it says and of all that it is drawn with. */
export class PictureStore {
  private readonly files = new Map<Picture, string>();
  private drawing: Promise<void> | undefined;
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Begins to draw those that are not there yet; the pages are built meanwhile. */
  async start(pictures: readonly Picture[]): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const key = await drawingKey(await drawingParts());
    const known = new Set(await readdir(this.folder));
    const missing = new Map<string, PictureText>();
    for (const picture of pictures) {
      const name = `${hash(key + JSON.stringify(picture.text))}.png`;
      this.files.set(picture, join(this.folder, name));
      if (!known.has(name)) missing.set(name, picture.text);
    }
    this.drawing = this.draw(missing);
    // Whoever waits for it is told; a build that fails before does not wait.
    this.drawing.catch(() => undefined);
  }

  private async draw(missing: ReadonlyMap<string, PictureText>): Promise<void> {
    if (missing.size === 0) return;
    const draw = await openDrawing();
    for (const [name, text] of missing) {
      const file = join(this.folder, name);
      // Renamed when it is complete, so that a build that is stopped leaves no half picture.
      await writeFile(`${file}.part`, await draw(text));
      await rename(`${file}.part`, file);
    }
  }

  /** Waits for the pictures, puts each beside its page in the site, and forgets those of earlier texts. */
  async finish(site: string): Promise<void> {
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
