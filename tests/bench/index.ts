/**
 * `npm run bench [-- build weight paint shifts pictures search]`: prints the benchmarks, or the named parts of them, as
 * tables.
 *
 * Times are of this machine as it now is; only their ratios within one run say something.
 */
import { readBareText } from './bare-page.ts';
import { benchBuild } from './build.ts';
import { builtSite, openPages } from './pages.ts';
import { benchPaint } from './paint.ts';
import { benchPictures } from './pictures.ts';
import { benchSearchGrowth } from './search-growth.ts';
import { benchShifts } from './shifts.ts';
import { benchWeight } from './weight.ts';

const parts = ['build', 'weight', 'paint', 'shifts', 'pictures', 'search'];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !parts.includes(name));
if (unknown.length > 0)
  throw new Error(`Unexpected "${unknown.join(' ')}", expected one or more of: ${parts.join(', ')}`);
const has = (name: string) => asked.length === 0 || asked.includes(name);

const content = process.env.CONTENT_DIR ?? 'content';
if (has('weight') || has('paint') || has('shifts')) {
  const bare = await readBareText(content);
  const pages = await openPages(content, bare.html);
  try {
    if (has('weight')) await benchWeight(bare, pages);
    if (has('paint')) await benchPaint(pages);
    if (has('shifts')) await benchShifts(pages);
  } finally {
    await pages.close();
  }
}
if (has('search')) await benchSearchGrowth(content, await builtSite(content));
if (has('pictures')) await benchPictures();
if (has('build')) await benchBuild(content);
