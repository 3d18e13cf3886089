/**
 * `npm run fonts`: cuts the two faces, that of the text and that of the editors, down to the characters that texts like
 * this one need, as WOFF2 in src/styles/fonts.
 *
 * Source: Source Serif 4 and Source Sans 3 (SIL Open Font License 1.1) as full fonts in `@expo-google-fonts/…`; the usual
 * web packages split ğ and ı off into a second file. Run it after changing the list of characters below.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const source = new URL('../../node_modules/@expo-google-fonts/', import.meta.url);
const target = new URL('../styles/fonts/', import.meta.url);

const weights = [
  { file: 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf', name: 'source-serif-4-regular.woff2' },
  { file: 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf', name: 'source-serif-4-semibold.woff2' },
  { file: 'source-sans-3/400Regular/SourceSans3_400Regular.ttf', name: 'source-sans-3-regular.woff2' },
  { file: 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf', name: 'source-sans-3-semibold.woff2' },
];

/** Inclusive ranges of code points: printable ASCII, and Latin-1 with its letters and signs. */
const ranges: [number, number][] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
];

/** Letters of names in Turkish, Azerbaijani, Czech, Polish, Romanian, Hungarian, Croatian, French and the Baltic languages. */
const letters = 'ĞğİıŞşƏəČčĎďĚěŇňŘřŠšŤťŮůŽžĄąĆćĘęŁłŃńŚśŹźŻżĂăȘșȚțŐőŰűĐđŒœŸĀāĒēĢģĪīĶķĻļŅņŪūĖėĮįŲųĲĳ';

/** Dashes, quotation marks and signs beyond Latin-1. */
const punctuation = '‐‑–—‘’‚“”„†‡•…‹›€−\u2009\u202f';

/** Old-style and lining figures, proportional and tabular; kerning, ligatures, marks. */
const keepFeatures = ['onum', 'lnum', 'pnum', 'tnum', 'kern', 'liga', 'locl', 'ccmp', 'mark'];

const text =
  ranges
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
    )
    .join('') +
  letters +
  punctuation;

await mkdir(target, { recursive: true });
for (const { file, name } of weights) {
  // The package's types (2.9) lack `keepFeatures`.
  const options = { targetFormat: 'woff2' as const, keepFeatures };
  const font = await subsetFont(await readFile(new URL(file, source)), text, options);
  await writeFile(new URL(name, target), font);
  console.log(`${name}: ${String(font.length)} bytes`);
}
await copyFile(new URL('source-serif-4/LICENSE_FONT', source), new URL('OFL.txt', target));
await copyFile(new URL('source-sans-3/LICENSE_FONT', source), new URL('OFL-sans.txt', target));
