import { Blob, Buffer, Face, Feature, Font, shape } from 'harfbuzzjs';

/** A glyph on a line, in pixels from the start of the line. */
interface PlacedGlyph {
  id: number;
  x: number;
}

/** A line of text, set. */
export interface Line {
  glyphs: PlacedGlyph[];
  width: number;
}

/** Words whose width is remembered: those of a long text, while a very long one takes no more memory. */
const mostWidths = 10_000;

/** A font file at work: HarfBuzz shapes words with its kerning, ligatures and figures. */
export class Typesetter {
  readonly font: Font;
  readonly unitsPerEm: number;
  private readonly buffer = new Buffer();
  /** Of words, in units of the font. */
  private readonly widths = new Map<string, number>();
  private readonly features: Feature[];

  /** @param features OpenType features to turn on, such as `onum`. */
  constructor(data: Uint8Array, features: string[]) {
    const face = new Face(new Blob(data));
    this.font = new Font(face);
    this.unitsPerEm = face.upem;
    this.features = features.map((tag) => new Feature(tag, 1));
  }

  /** Words on one line, whatever its length. */
  setLine(text: string, size: number): Line {
    const glyphs: PlacedGlyph[] = [];
    const scale = size / this.unitsPerEm;
    let x = 0;
    this.buffer.reset();
    this.buffer.addText(text);
    this.buffer.guessSegmentProperties();
    shape(this.font, this.buffer, this.features);
    const positions = this.buffer.getGlyphPositions();
    for (const [index, { codepoint }] of this.buffer.getGlyphInfos().entries()) {
      glyphs.push({ id: codepoint, x: x + (positions[index]?.xOffset ?? 0) * scale });
      x += (positions[index]?.xAdvance ?? 0) * scale;
    }
    return { glyphs, width: x };
  }

  /**
   * The first words of a text, on at most `lines` lines of this width. What does not fit is left out after a whole word,
   * with an ellipsis; a word that is wider than a line is cut.
   */
  setOpening(text: string, size: number, width: number, lines: number): { lines: Line[]; isWhole: boolean } {
    const fits = (words: readonly string[]) => this.measure(words, size) <= width;
    const rows: string[][] = [[]];
    for (const word of text.split(/\s+/)) {
      const row = rows.at(-1) ?? [];
      if (fits([...row, word])) row.push(word);
      else if (row.length > 0 && rows.length < lines && fits([word])) rows.push([word]);
      else return { lines: this.setRows([...rows.slice(0, -1), cut(row, word, fits)], size), isWhole: false };
    }
    return { lines: this.setRows(rows, size), isWhole: true };
  }

  /** The width of words and the spaces between them, each word shaped once. */
  private measure(words: readonly string[], size: number): number {
    const width = (word: string) => {
      const known = this.widths.get(word);
      if (known !== undefined) return known;
      const found = this.setLine(word, this.unitsPerEm).width;
      if (this.widths.size >= mostWidths) this.widths.clear();
      this.widths.set(word, found);
      return found;
    };
    const total = words.reduce((sum, word) => sum + width(word), width(' ') * (words.length - 1));
    return (total * size) / this.unitsPerEm;
  }

  private setRows(rows: string[][], size: number): Line[] {
    return rows.map((row) => this.setLine(row.join(' '), size));
  }
}

/** A last line that ends in an ellipsis, where its next word finds no room. */
function cut(row: readonly string[], next: string, fits: (words: readonly string[]) => boolean): string[] {
  for (let length = row.length; length > 0; length -= 1) {
    const last = (row[length - 1] ?? '').replace(/[,;:.–-]+$/, '');
    const kept = [...row.slice(0, length - 1), last, '…'];
    if (fits(kept)) return kept;
  }
  const letters = [...next];
  while (letters.length > 1 && !fits([`${letters.join('')}…`])) letters.pop();
  return [`${letters.join('')}…`];
}
