import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layOut, openDrawing, readFonts } from '../../../src/features/pictures/build/draw.ts';
import { drawingKey, drawingParts } from '../../../src/features/pictures/build/drawing-key.ts';
import { picturesOf, type PictureText } from '../../../src/features/pictures/build/pictures.ts';
import { readFolder } from '../../resolution/read.ts';

const { resolution } = await readFolder('content');
if (!resolution) throw new Error('No resolution');
const pictures = picturesOf(resolution);
const fonts = await readFonts();
const draw = await openDrawing();

/** The lines of a picture from top to bottom, and where each begins and ends, in pixels. */
async function linesOf(text: PictureText) {
  const svg = await layOut(text, fonts, false);
  const lines = new Map<string, { y: number; size: number; words: string; from: number; to: number }>();
  for (const [, attributes = '', words = ''] of svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)) {
    const number = (name: string) => Number(new RegExp(`${name}="([\\d.]+)"`).exec(attributes)?.[1]);
    const [y, size] = [number('y'), number('font-size')];
    // What stands in the margin may have the same y.
    const line = lines.get(`${y} ${size}`) ?? { y, size, words: '', from: number('x'), to: 0 };
    lines.set(`${y} ${size}`, {
      ...line,
      words: line.words + words,
      to: words.trim() ? number('x') + number('width') : line.to,
    });
  }
  return [...lines.values()].sort((a, b) => a.y - b.y);
}

/** What a picture shows of its words. */
async function shown(text: PictureText): Promise<string> {
  const left = text.provision ? 300 : 84;
  const words = (await linesOf(text))
    .filter(({ from, size }) => from === left && size > 40)
    .map(({ words: each }) => each);
  return words.join(' ').replaceAll('&amp;', '&').replace(/\s+/g, ' ').trim();
}

describe('the words of a picture', () => {
  it('stand whole where there is room', async () => {
    expect(await shown({ words: 'overwegende dat', title: '', source: '' })).toBe('overwegende dat');
  });

  it('end after a whole word, with an ellipsis, where there is none', async () => {
    const sources = [resolution.title, ...resolution.provisions.map(({ text }) => text)];
    let cut = 0;
    for (const [index, { text }] of pictures.entries()) {
      const words = (sources[index] ?? '').replace(/\s+/g, ' ');
      const found = await shown(text);
      const kept = found.replace(/ …$/, '').replace(/- (?=\w)/g, '-');
      expect(words.replace(/- (?=\w)/g, '-').startsWith(kept), `${found} | ${words}`).toBe(true);
      if (!found.endsWith(' …')) continue;
      cut += 1;
      expect(words.replace(/- (?=\w)/g, '-').slice(kept.length)).toMatch(/^[,;:–-]*\s/);
    }
    expect(cut).toBeGreaterThan(10);
  }, 60_000);

  it('stay within the picture', async () => {
    for (const { text } of [
      ...pictures.slice(0, 20),
      { text: { ...pictures[1]?.text, words: 'staakthetvuren '.repeat(12), title: 'Titel '.repeat(50), source: '' } },
    ]) {
      for (const { y, to } of await linesOf(text)) {
        expect(to).toBeLessThanOrEqual(1200 - 84 + 1);
        expect(y).toBeLessThan(630);
      }
    }
  }, 60_000);
});

describe('a picture', () => {
  it('says what the text is, of when, and what became of it where that is confirmed', async () => {
    const second = await readFolder('tests/fixtures/second/content');
    if (!second.resolution) throw new Error('No second resolution');
    const [whole, first] = picturesOf(second.resolution);
    expect(whole).toEqual({
      path: '/beeld.png',
      text: {
        words: second.resolution.title,
        title: 'Fietspaden in de Wiedegemeenten',
        source: 'Raad van de Wiedegemeenten, ontwerpresolutie R-0007/2030',
      },
    });
    expect(first).toMatchObject({
      path: '/aanhaling/1/beeld.png',
      text: { provision: { kind: 'Aanhaling', label: '1' } },
    });
    expect(pictures[0]?.text.status).toBe('Aangenomen op 5 oktober 2023 als P9_TA(2023)0356');
    const { adopted } = resolution.document;
    const document = { ...resolution.document, ...(adopted && { adopted: { ...adopted, status: 'known' as const } }) };
    expect(picturesOf({ ...resolution, document })[0]?.text).not.toHaveProperty('status');
  });

  it('has the short title of a provision above its words, in the face of the editors', async () => {
    const titled = pictures.filter(({ text }) => text.provision?.title);
    expect(titled.length).toBe(resolution.provisions.filter(({ title }) => title).length);
    const { text } = titled[0] as (typeof titled)[number];
    const svg = await layOut(text, fonts, false);
    expect(svg).toMatch(/<text [^>]*font-family="sans"/);
    const [first, ...others] = (await linesOf(text)).filter(({ from }) => from === 300);
    expect(first?.words.trim()).toBe(text.provision?.title);
    const words = others.filter(({ size }) => size > 40).map(({ y }) => y);
    expect(Math.min(...words)).toBeGreaterThan(first?.y ?? Infinity);
    // The rule below them.
    expect(Math.max(...words)).toBeLessThan(450);
  });

  it('is the same for the same words, whatever was drawn before, and another for others', async () => {
    const text = { words: 'overwegende dat de Laçın-corridor;', title: 'De situatie', source: 'Bron' };
    const first = await draw(text);
    const other = await draw({ ...text, provision: { kind: 'Overweging', label: 'MMMMMM' } });
    expect(other.equals(first)).toBe(false);
    expect((await draw(text)).equals(first)).toBe(true);
    expect((await draw({ ...text, words: text.words.replace('ç', 'c') })).equals(first)).toBe(false);
  });
});

describe('the key of the pictures that are kept', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pictures-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('changes with every byte of a file and with every version', async () => {
    const files = [join(folder, 'draw.ts'), join(folder, 'serif.ttf')];
    const [code = '', font = ''] = files;
    await writeFile(code, 'size = 44');
    await writeFile(font, 'font');
    const keyOf = (versions: Record<string, string>) => drawingKey({ files, versions });
    const key = await keyOf({ satori: '1' });
    expect(await keyOf({ satori: '1' })).toBe(key);
    expect(await keyOf({ satori: '2' })).not.toBe(key);
    await writeFile(code, 'size = 45');
    const other = await keyOf({ satori: '1' });
    expect(other).not.toBe(key);
    await writeFile(font, 'fonu');
    expect(await keyOf({ satori: '1' })).not.toBe(other);
  });

  it('knows every file and library that drawing imports', async () => {
    const { files, versions } = await drawingParts();
    const code = files.filter((file) => file.endsWith('.ts'));
    const imports = await Promise.all(
      code.map(async (file) =>
        [...(await readFile(file, 'utf8')).matchAll(/^import (?!type )[^;]* from '([^']+)'/gm)].map(
          ([, name = '']) => ({ file, name }),
        ),
      ),
    );
    const drawing = imports.flat().filter(({ file }) => /(draw|fonts|size)\.ts$/.test(file));
    expect(drawing.length).toBeGreaterThan(3);
    for (const { file, name } of drawing) {
      if (name.startsWith('.')) expect(code).toContain(join(file, '..', name));
      else if (!name.startsWith('node:')) expect(versions[name]).toMatch(/^\d/);
    }
    expect(files.filter((file) => file.endsWith('.ttf'))).toHaveLength(3);
    expect(versions).toHaveProperty('vips');
  });
});
