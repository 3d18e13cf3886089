import { readFile, readdir } from 'node:fs/promises';
import { create } from 'fontkitten';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../src/styles/fonts/', import.meta.url);
const files = (await readdir(folder)).filter((name) => name.endsWith('.woff2'));
const fonts = await Promise.all(
  files.map(async (name) => {
    const bytes = await readFile(new URL(name, folder));
    const font = create(bytes);
    if (font.isCollection) throw new Error(`${name} is a collection`);
    return { name, bytes, font };
  }),
);

test('there are four files, of at most 80 kB together', () => {
  expect(files).toEqual([
    'source-sans-3-regular.woff2',
    'source-sans-3-semibold.woff2',
    'source-serif-4-regular.woff2',
    'source-serif-4-semibold.woff2',
  ]);
  expect(fonts.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThanOrEqual(80_000);
});

describe.each(fonts)('$name', ({ font }) => {
  test('has every character of the resolution', async () => {
    const text = await readFile(new URL('../../content/resolution.md', import.meta.url), 'utf8');
    const characters = [...new Set(text.replaceAll(/\s/g, ''))];
    expect(characters.filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))).toEqual([]);
  });

  test.each(Array.from('ğıİşəçëřłžőțń“”‘’„–—…\u00a0\u202f'))('has %j', (character) => {
    expect(font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)).toBe(true);
  });
});
