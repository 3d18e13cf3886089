import type { Page } from 'playwright-core';
import type { BareText } from './bare-page.ts';
import { openAtRest, type Pages } from './pages.ts';
import { brotli, type Served } from './serve.ts';
import { printTable, verdict } from './table.ts';

/** Kinds of file, by how their media type starts. */
const kinds = { html: 'text/html', css: 'text/css', js: 'text/javascript', font: 'font/' } as const;

/**
 * Weighs what `/` loads on a phone before the reader does anything, service workers apart: they fetch when all is read.
 */
export async function benchWeight({ text, html }: BareText, { fast, withPage }: Pages): Promise<void> {
  const bare = { text: brotli(text).length, page: brotli(html).length };
  const seen = await withPage(async (page) => {
    await openAtRest(page, fast.url);
    return {
      inline: brotli(await inlineScripts(page)).length,
      blocking: await blockingFonts(page),
    };
  });
  const sum = (served: Served[]) => served.reduce((total, { bytes }) => total + bytes, 0);
  const document = fast.log.filter(({ path }) => path === '/');
  const rest = fast.log.filter(({ path }) => path !== '/');
  const ofKind = (start: string) => rest.filter(({ type }) => type.startsWith(start));
  const css = sum(ofKind(kinds.css));
  const fonts = ofKind(kinds.font);
  const other = rest.filter(({ type }) => ![kinds.css, kinds.js, kinds.font].some((start) => type.startsWith(start)));
  const scripts = sum(ofKind(kinds.js)) + seen.inline;
  const page = sum(document) + css;
  printTable(
    'Weight of / before interaction (brotli 11, kB = 1000 bytes)',
    ['', 'ours', 'bare page', 'bare text', 'goal'],
    [
      ['HTML', kB(sum(document)), kB(bare.page), kB(bare.text), ''],
      ['CSS files', kB(css), '', '', ''],
      ['HTML + CSS', kB(page), kB(bare.page), kB(bare.text), verdict({ value: page / 1000, limit: 20 })],
      [
        '… beside the bare text',
        `${(page / bare.text).toFixed(2)}×`,
        `${(bare.page / bare.text).toFixed(2)}×`,
        '1×',
        '',
      ],
      ['JavaScript (inline included)', kB(scripts), '', '', verdict({ value: scripts / 1000, limit: 4.5 })],
      ['Fonts', kB(sum(fonts)), '', '', verdict({ value: sum(fonts) / 1000, limit: 80 })],
      ['Font files', String(fonts.length), '', '', verdict({ value: fonts.length, limit: 4 })],
      ['Fonts that hide text', String(seen.blocking), '', '', verdict({ value: seen.blocking, limit: 0 })],
      ['Other', kB(sum(other)), '', '', ''],
    ],
  );
  if (other.length > 0) console.log(`Other: ${other.map(({ path, bytes }) => `${path} (${bytes} B)`).join(', ')}`);
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** The scripts within the document itself; data such as JSON-LD is not script. */
function inlineScripts(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.scripts]
      .filter(({ src, type }) => !src && !type.includes('json'))
      .map(({ textContent }) => textContent)
      .join('\n'),
  );
}

/** How many of the fonts that were loaded let their text wait for them. */
function blockingFonts(page: Page): Promise<number> {
  return page.evaluate(
    () => [...document.fonts].filter(({ status, display }) => status === 'loaded' && /auto|block/.test(display)).length,
  );
}
