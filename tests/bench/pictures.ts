import { openDrawing } from '../../src/features/pictures/build/draw.ts';
import { picturesOf } from '../../src/features/pictures/build/pictures.ts';
import { loadResolution } from '../../src/astro/content.ts';
import { median, printTable, verdict } from './table.ts';

/** Draws the social pictures of the site as a build without a cache does, and says what one takes. */
export async function benchPictures(): Promise<void> {
  const pictures = picturesOf(await loadResolution('/'));
  const start = performance.now();
  const draw = await openDrawing();
  const opened = performance.now() - start;
  const drawn: { length: number; time: number }[] = [];
  for (const { text } of pictures) {
    const before = performance.now();
    const { length } = await draw(text);
    drawn.push({ length, time: performance.now() - before });
  }
  const largest = Math.max(...drawn.map(({ length }) => length)) / 1000;
  const all = drawn.reduce((sum, { time }) => sum + time, opened) / 1000;
  printTable(
    'Social pictures (drawn while the pages are built; kept until anything in them changes)',
    ['', 'ours', 'goal'],
    [
      ['Pictures', String(pictures.length), ''],
      ['A picture', `${median(drawn.map(({ time }) => time)).toFixed(0)} ms`, ''],
      ['All of them', `${all.toFixed(1)} s`, ''],
      ['Largest file', `${largest.toFixed(1)} kB`, verdict({ value: largest, limit: 60 })],
    ],
  );
}
