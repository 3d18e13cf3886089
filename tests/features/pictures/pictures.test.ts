import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { PictureMaker } from '../../../src/features/pictures/build/draw.ts';
import { fontFiles } from '../../../src/features/pictures/build/fonts.ts';
import { picturesOf } from '../../../src/features/pictures/build/pictures.ts';
import { Typesetter } from '../../../src/features/pictures/build/typesetter.ts';
import { readFolder } from '../../resolution/read.ts';

const { resolution } = await readFolder('content');
const serif = new Typesetter(await readFile(fontFiles.serif), []);

/** How many words a text keeps on lines of this width, and what they would be alone. */
function set(text: string, width: number, lines: number) {
  const { lines: rows, isWhole } = serif.setOpening(text, 40, width, lines);
  return {
    rows: rows.length,
    isWhole,
    glyphs: rows.map(({ glyphs }) => glyphs.map(({ id }) => id)),
    widths: rows.map((row) => row.width),
  };
}
const glyphsOf = (line: string) => serif.setLine(line, 40).glyphs.map(({ id }) => id);

describe('the words of a picture', () => {
  it('stand whole on as many lines as they need', () => {
    expect(set('overwegende dat', 1000, 3)).toMatchObject({ isWhole: true, glyphs: [glyphsOf('overwegende dat')] });
    expect(set('overwegende dat', 260, 3)).toMatchObject({ isWhole: true, rows: 2 });
  });

  it('end after a whole word when there are too many, without the comma after it', () => {
    expect(set('dat, overwegende', 150, 1)).toMatchObject({ isWhole: false, glyphs: [glyphsOf('dat …')] });
  });

  it('are cut where one is wider than a line', () => {
    const cut = set('staakthetvurenonderhandelingen', 300, 2);
    expect(cut).toMatchObject({ isWhole: false, rows: 1 });
    expect(cut.glyphs[0]?.at(-1)).toBe(glyphsOf('…')[0]);
    expect(cut.glyphs[0]?.length).toBeGreaterThan(8);
  });

  it('never reach past the line', () => {
    for (const { text } of resolution?.provisions ?? []) {
      for (const width of set(text, 816, 7).widths) expect(width).toBeLessThanOrEqual(816.5);
    }
  }, 20_000);
});

describe('a picture', () => {
  it('has every letter of the names in the text', () => {
    // 0 is the box that a font shows for a letter that it lacks.
    for (const letter of 'ığçüëəşƏİĞ–“”’…') expect(glyphsOf(letter)).not.toContain(0);
  });

  it('says what the text is, and the title when it is of the whole', async () => {
    const second = await readFolder('tests/fixtures/second/content');
    if (!second.resolution) throw new Error('No second resolution');
    const [whole, first] = picturesOf(second.resolution);
    expect(whole).toEqual({
      path: '/beeld.png',
      text: {
        words: second.resolution.title,
        title: 'Fietspaden in de Wiedegemeenten',
        source: 'Officiële tekst: Raad van de Wiedegemeenten, ontwerpresolutie R-0007/2030',
      },
    });
    expect(first).toMatchObject({
      path: '/aanhaling/1/beeld.png',
      text: { provision: { kind: 'Aanhaling', label: '1' } },
    });
  });

  it('is the same for the same words, whatever was drawn before, and another for others', async () => {
    const maker = await PictureMaker.open();
    const text = { words: 'overwegende dat de Laçın-corridor;', title: 'De situatie', source: 'Bron' };
    const first = maker.draw(text);
    const other = maker.draw({ ...text, provision: { kind: 'Overweging', label: 'MMMMMM' } });
    expect(other.equals(first)).toBe(false);
    expect(maker.draw(text).equals(first)).toBe(true);
  });
});
