/**
 * `npm run screenshots [-- <folder> [<part of a name> …]]`: pictures of the built site for people to look at, as PNG, and
 * what its pages print, as PDF: the fullest page of every kind, and what opens on a page, on three widths, by day and by
 * night. The names tell which: `paragraaf-390-dark.png`, `paragraaf-print.pdf`.
 */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { serveSite } from '../built-site/serve.ts';
import { launchBrowser } from './browser.ts';

const { BASE_PATH: base = '/' } = process.env;
const [folder = 'node_modules/.cache/screenshots', ...wanted] = process.argv.slice(2);

const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
  { width: 1680, height: 1050 },
];
const schemes = ['light', 'dark'] as const;
/** A picture shows at most so many windows of a page. */
const windows = 3;

interface View {
  name: string;
  /** Within the site. */
  path: string;
  /** Opens something, with `opener` if that is in sight on this width; the picture is then of the window. */
  open?: (page: Page) => Promise<unknown>;
  opener?: string;
}

/** The page with the longest HTML of every kind: of those at the top, and of each folder. */
async function fullestPages(): Promise<View[]> {
  const sitemap = await readFile('dist/sitemap.xml', 'utf8');
  const fullest = new Map<string, { path: string; size: number }>();
  for (const [, address = ''] of sitemap.matchAll(/<loc>([^<]+)/g)) {
    const path = new URL(address).pathname.slice(base.length);
    const { size } = await stat(join('dist', path, 'index.html'));
    const [kind = '', ...rest] = path.split('/').filter(Boolean);
    const name = rest.length > 0 ? `${kind}-one` : kind || 'home';
    if (size > (fullest.get(name)?.size ?? 0)) fullest.set(name, { path, size });
  }
  return [...fullest].map(([name, { path }]) => ({ name, path }));
}

const menuButton = '.menu[popovertarget="menu"]';
const openSettings = async (page: Page) => {
  await page.locator('reading-settings button').click();
  await page.locator('.tools-panel').waitFor();
};
const openTools = async (page: Page) => {
  await page.locator('.numbers a').first().click();
  await page.locator('.clause-tools').waitFor();
};
const openSearch = async (page: Page) => {
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open]').waitFor();
};
const openCard = async (page: Page) => {
  await page.locator('a[data-mention]').first().hover();
  await page.locator('.card').waitFor();
};
const clauseView = async (page: Page) => {
  await openSettings(page);
  await page.locator('.tools-panel .tools-switch').first().click();
  await page.keyboard.press('Escape');
  await page.locator('[data-provision]:has(span[id] + span[id])').last().scrollIntoViewIfNeeded();
};

const pages = await fullestPages();
const one = pages.find(({ name }) => name === 'paragraaf-one')?.path ?? '';
const allViews: View[] = [
  ...pages,
  { name: '404', path: '404.html' },
  { name: 'search-results', path: 'zoeken/?q=verdrag' },
  { name: 'open-settings', path: '', open: openSettings },
  { name: 'open-clauses', path: '', open: clauseView },
  { name: 'open-clauses-one', path: one, open: clauseView },
  { name: 'open-menu', path: '', opener: menuButton, open: (page: Page) => page.locator(menuButton).click() },
  { name: 'open-search', path: '', open: openSearch },
  { name: 'open-tools', path: '', open: openTools },
  { name: 'open-card', path: one, open: openCard },
];
const views = allViews.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));

async function picture(page: Page, { path, open, opener }: View, file: string): Promise<void> {
  await page.goto(server.url + path, { waitUntil: 'networkidle' });
  if (opener && !(await page.locator(opener).isVisible())) return;
  if (open) {
    await open(page);
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  }
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const length = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width, height: Math.min(length, windows * height) };
  await page.screenshot(open ? { path: file } : { path: file, fullPage: true, clip });
  console.log(file);
}

await mkdir(folder, { recursive: true });
const server = await serveSite({ dist: 'dist', base });
const browser = await launchBrowser();
try {
  for (const viewport of sizes) {
    for (const colorScheme of schemes) {
      for (const view of views) {
        const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
        const page = await context.newPage();
        await picture(page, view, join(folder, `${view.name}-${viewport.width}-${colorScheme}.png`));
        await context.close();
      }
    }
  }
  const page = await browser.newPage();
  for (const { name, path } of views.filter((view) => !view.open)) {
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    const file = join(folder, `${name}-print.pdf`);
    await writeFile(file, await page.pdf({ preferCSSPageSize: true }));
    console.log(file);
  }
} finally {
  await browser.close();
  await server.close();
}
