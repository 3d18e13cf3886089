import { PictureMaker } from '../../src/features/pictures/build/draw.ts';
import { picturesOf } from '../../src/features/pictures/build/pictures.ts';
import { loadResolution } from '../../src/astro/content.ts';
import { median, printTable, verdict } from './table.ts';

/** Rounds after the first, in which the glyphs are drawn that all later pictures stamp. */
const rounds = 4;

/** Draws the social pictures of the site as a build without a cache does, and says what one takes. */
export async function benchPictures(): Promise<void> {
  const pictures = picturesOf(await loadResolution('/'));
  const start = performance.now();
  const maker = await PictureMaker.open();
  const opened = performance.now() - start;
  const draw = () =>
    pictures.map(({ text }) => {
      const before = performance.now();
      const { length } = maker.draw(text);
      return { length, time: performance.now() - before };
    });
  const first = draw();
  const memory = process.memoryUsage().rss;
  const later = Array.from({ length: rounds }, draw).flat();
  const grown = (process.memoryUsage().rss - memory) / 1e6;
  const largest = Math.max(...first.map(({ length }) => length)) / 1000;
  const milliseconds = (times: { time: number }[]) => `${median(times.map(({ time }) => time)).toFixed(1)} ms`;
  printTable(
    'Social pictures (in a thread beside the build; kept until their words change)',
    ['', 'ours', 'goal'],
    [
      ['Pictures', String(pictures.length), ''],
      ['Opening the fonts', `${opened.toFixed(0)} ms`, ''],
      ['A picture, the first time', milliseconds(first), ''],
      ['A picture, the glyphs known', milliseconds(later), ''],
      ['Largest file', `${largest.toFixed(1)} kB`, verdict({ value: largest, limit: 40 })],
      [`Memory after ${String(rounds * pictures.length)} more`, `${grown.toFixed(0)} MB more`, ''],
    ],
  );
}
