import { Resvg } from '@resvg/resvg-js';
import type { Line, Typesetter } from './typesetter.ts';

/** A colour: red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** Steps from paper to full ink: as many as smooth edges need. */
const steps = 12;
/** Places within a pixel that a glyph can start at. */
const subpixels = 2;

/** How much of each pixel a glyph covers, in steps, and where it stands from the pen. */
interface Stamp {
  left: number;
  top: number;
  width: number;
  height: number;
  cover: Uint8Array;
}

/**
 * A picture in a few inks on paper. Glyphs are drawn once and stamped from then on, so a picture takes a few
 * milliseconds; resvg needs ten times as long for a whole picture of text.
 */
export class Canvas {
  /**
   * Row by row, a zero (the filter of a row in PNG) and then for each pixel the number of its colour: that of its ink
   * times `steps`, plus a step.
   */
  readonly rows: Uint8Array;
  /** The colours by number. */
  readonly palette: Colour[];
  private readonly stamps = new Map<string, Stamp>();
  private readonly fonts: Typesetter[] = [];

  private readonly width: number;
  private readonly stride: number;
  private readonly height: number;

  constructor(width: number, height: number, paper: Colour, inks: readonly Colour[]) {
    this.width = width;
    this.height = height;
    this.stride = width + 1;
    this.rows = new Uint8Array(this.stride * height);
    this.palette = inks.flatMap((ink) =>
      Array.from({ length: steps }, (_, step) => {
        const mix = (channel: 0 | 1 | 2) =>
          Math.round(paper[channel] + ((ink[channel] - paper[channel]) * step) / (steps - 1));
        return [mix(0), mix(1), mix(2)] as const;
      }),
    );
  }

  clear(): void {
    this.rows.fill(0);
  }

  fillBox(x: number, y: number, width: number, height: number, ink: number): void {
    for (let row = y; row < y + height; row += 1) {
      const start = row * this.stride + 1 + x;
      this.rows.fill(ink * steps + steps - 1, start, start + width);
    }
  }

  /** @param y of the baseline. */
  drawLine(typesetter: Typesetter, size: number, { glyphs }: Line, x: number, y: number, ink: number): void {
    for (const glyph of glyphs) {
      const place = Math.round((x + glyph.x) * subpixels);
      const pen = Math.floor(place / subpixels);
      this.press(this.stamp(typesetter, size, glyph.id, place - pen * subpixels), pen, y, ink);
    }
  }

  private press({ left, top, width, height, cover }: Stamp, x: number, y: number, ink: number): void {
    for (let row = 0; row < height; row += 1) {
      const line = y + top + row;
      if (line < 0 || line >= this.height) continue;
      for (let column = 0; column < width; column += 1) {
        const step = cover[row * width + column] ?? 0;
        const at = x + left + column;
        if (step === 0 || at < 0 || at >= this.width) continue;
        const index = line * this.stride + 1 + at;
        if (step > (this.rows[index] ?? 0) % steps) this.rows[index] = ink * steps + step;
      }
    }
  }

  private stamp(typesetter: Typesetter, size: number, glyph: number, subpixel: number): Stamp {
    if (!this.fonts.includes(typesetter)) this.fonts.push(typesetter);
    const key = [this.fonts.indexOf(typesetter), size, glyph, subpixel].join();
    const known = this.stamps.get(key);
    if (known) return known;
    const made = makeStamp(typesetter, size, glyph, subpixel / subpixels);
    this.stamps.set(key, made);
    return made;
  }
}

function makeStamp({ font, unitsPerEm }: Typesetter, size: number, glyph: number, shift: number): Stamp {
  const extents = font.glyphExtents(glyph);
  const scale = size / unitsPerEm;
  if (!extents?.width) return { left: 0, top: 0, width: 0, height: 0, cover: new Uint8Array() };
  const left = Math.floor(extents.xBearing * scale);
  const top = -Math.ceil(extents.yBearing * scale);
  // Extents of a glyph are measured up and to the right, so its height is negative.
  const width = Math.ceil(extents.width * scale) + 2;
  const height = Math.ceil(-extents.height * scale) + 2;
  const outline = `<path transform="translate(${shift - left} ${-top}) scale(${scale} ${-scale})" d="${font.glyphToPath(glyph)}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${outline}</svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const cover = new Uint8Array(width * height);
  for (let index = 0; index < cover.length; index += 1) {
    cover[index] = Math.round(((pixels[index * 4 + 3] ?? 0) * (steps - 1)) / 255);
  }
  return { left, top, width, height, cover };
}
