/** Draws pictures in a thread of its own, so that the pages need not wait for them. */
import { rename, writeFile } from 'node:fs/promises';
import { workerData } from 'node:worker_threads';
import { PictureMaker } from './draw.ts';
import type { PictureText } from './pictures.ts';

const maker = await PictureMaker.open();
for (const { file, text } of workerData as { file: string; text: PictureText }[]) {
  // Renamed when it is complete, so that a build that is stopped leaves no half picture.
  await writeFile(`${file}.part`, maker.draw(text));
  await rename(`${file}.part`, file);
}
