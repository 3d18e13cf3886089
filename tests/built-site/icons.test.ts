import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { findAll, sites } from './pages.ts';

/** Relative luminance of a colour (WCAG 2.2). */
function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The colours of a picture of 16 × 16 pixels and how often each is there, most first. */
async function coloursOf(svg: string): Promise<[number[], number][]> {
  const { data, info } = await sharp(Buffer.from(svg), { density: 72 }).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, info.channels]).toEqual([16, 16, 4]);
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3] !== 255) continue;
    const key = [...data.subarray(at, at + 3)].join();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([key, count]) => [key.split(',').map(Number), count]);
}

describe.each(sites)('the icons under $base', ({ dist, base, pages }) => {
  it('are linked in every page: PNG, SVG and one for Apple', () => {
    for (const page of pages.values()) {
      const links = findAll(page.tree, ({ tagName }) => tagName === 'link').map(({ element }) => element.properties);
      const icons = links.filter(({ rel }) => String(rel).includes('icon')).map(({ href }) => href);
      expect(icons, page.path).toEqual(
        ['favicon.png', 'favicon.svg', 'apple-touch-icon.png'].map((name) => base + name),
      );
    }
  });

  it.each([
    ['favicon.png', 48],
    ['apple-touch-icon.png', 180],
    ['icon-192.png', 192],
    ['icon-512.png', 512],
    ['icon-maskable-512.png', 512],
  ])('have a %s of %i pixels without clear corners', async (name, size) => {
    const { width, height, format, hasAlpha } = await sharp(readFileSync(join(dist, name))).metadata();
    expect({ width, height, format, hasAlpha }).toEqual({ width: size, height: size, format: 'png', hasAlpha: false });
  });

  it('have one where browsers ask for it unbidden: the PNG in an ICO', () => {
    const ico = readFileSync(join(dist, 'favicon.ico'));
    const png = readFileSync(join(dist, 'favicon.png'));
    expect([0, 2, 4].map((at) => ico.readUInt16LE(at))).toEqual([0, 1, 1]);
    expect([ico.readUInt8(6), ico.readUInt8(7)]).toEqual([48, 48]);
    const [size, start] = [ico.readUInt32LE(14), ico.readUInt32LE(18)];
    expect(ico.subarray(start, start + size)).toEqual(png);
    expect(ico.length).toBe(start + size);
  });

  it('have one whose sign lies within the circle that every launcher leaves, its ground beyond it', async () => {
    const { data, info } = await sharp(readFileSync(join(dist, 'icon-maskable-512.png')))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const colourAt = (x: number, y: number) => data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3);
    const ground = colourAt(0, 0);
    // Drawn by another's hand, the edges of the sign ring by a shade or two.
    const isGround = (colour: Uint8Array) =>
      colour.every((value, channel) => Math.abs(value - (ground[channel] ?? 0)) < 8);
    const distances: number[] = [];
    for (let y = 0; y < info.height; y += 1)
      for (let x = 0; x < info.width; x += 1)
        if (!isGround(colourAt(x, y))) distances.push(Math.hypot(x - info.width / 2, y - info.height / 2));
    expect(Math.max(...distances)).toBeLessThan(0.4 * info.width);
    expect(Math.max(...distances)).toBeGreaterThan(0.3 * info.width);
  });

  it.each(['light', 'dark'])(
    'are sharp at 16 pixels: two colours of high contrast, and no edge between them (%s)',
    async (theme) => {
      const svg = readFileSync(join(dist, 'favicon.svg'), 'utf8');
      const dark = svg.replace(/@media\(prefers-color-scheme:dark\)\{(.*)\}<\/style>/, '$1</style>');
      expect(dark).not.toBe(svg);
      const [ground, sign, ...others] = await coloursOf(theme === 'dark' ? dark : svg);
      const [light = 0, deep = 0] = [ground, sign].map((each) => luminance(each?.[0] ?? [])).sort((a, b) => b - a);
      expect((light + 0.05) / (deep + 0.05)).toBeGreaterThan(7);
      expect(sign?.[1]).toBeGreaterThan(30);
      expect(others).toEqual([]);
    },
  );
});
