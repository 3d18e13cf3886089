import { readFile } from 'node:fs/promises';
import { pictureSize } from './size.ts';
import { Canvas, type Colour } from './canvas.ts';
import { fontFiles } from './fonts.ts';
import type { PictureText } from './pictures.ts';
import { encodePng } from './png.ts';
import { Typesetter } from './typesetter.ts';

/** The colours of the site by day: src/styles/tokens.css. */
const paper: Colour = [0xfd, 0xfb, 0xf6];
const inks = {
  text: [0x1d, 0x1a, 0x16],
  note: [0x56, 0x50, 0x48],
  accent: [0x8a, 0x1f, 0x24],
  rule: [0xdf, 0xd8, 0xca],
} as const;
const inkNames = Object.keys(inks) as (keyof typeof inks)[];
const ink = (name: keyof typeof inks) => inkNames.indexOf(name);

const edge = 84;
const { width, height } = pictureSize;
/** Baselines of the two lines at the foot, and the rule above them. */
const foot = { rule: 510, title: 556, source: 592 };
/** Where the words begin, and the largest of these sizes at which all of them fit; if none does, the last. */
const margin = 216;
const top = 82;
const sizes = [72, 60, 52, 46, 42];
const leading = 1.36;
/** Part of the size of Source Serif that its capitals and its ascenders take. */
const capHeight = 0.67;

/** Draws pictures, one after the other. */
export class PictureMaker {
  private readonly canvas = new Canvas(width, height, paper, Object.values(inks));
  private readonly serif: Typesetter;
  private readonly bold: Typesetter;

  private constructor(serif: Typesetter, bold: Typesetter) {
    this.serif = serif;
    this.bold = bold;
  }

  /** Reads the fonts. */
  static async open(): Promise<PictureMaker> {
    const [serif, bold] = await Promise.all([readFile(fontFiles.serif), readFile(fontFiles.bold)]);
    return new PictureMaker(new Typesetter(serif, ['onum']), new Typesetter(bold, ['lnum']));
  }

  /** A PNG of 1200 × 630 pixels. */
  draw({ provision, words, title, source }: PictureText): Buffer {
    const { canvas, serif, bold } = this;
    canvas.clear();
    canvas.fillBox(0, 0, width, 14, ink('accent'));
    if (provision) this.drawLabel(provision);
    this.drawWords(words, edge + (provision ? margin : 0));
    canvas.fillBox(edge, foot.rule, width - 2 * edge, 2, ink('rule'));
    const fit = (typesetter: Typesetter, text: string, size: number) =>
      typesetter.setOpening(text, size, width - 2 * edge, 1).lines[0] ?? { glyphs: [], width: 0 };
    canvas.drawLine(bold, 28, fit(bold, title, 28), edge, foot.title, ink('text'));
    canvas.drawLine(serif, 24, fit(serif, source, 24), edge, foot.source, ink('note'));
    return encodePng(width, height, canvas.palette, canvas.rows);
  }

  /** In the margin: the label, as large as it can be, and below it what kind of provision it is. */
  private drawLabel({ kind, label }: { kind: string; label: string }): void {
    const room = margin - 36;
    const wanted = 116;
    const size = Math.min(wanted, Math.floor((wanted * room) / this.bold.setLine(label, wanted).width));
    const baseline = top + Math.round(size * capHeight);
    this.canvas.drawLine(this.bold, size, this.bold.setLine(label, size), edge, baseline, ink('accent'));
    this.canvas.drawLine(this.serif, 26, this.serif.setLine(kind, 26), edge, baseline + 44, ink('note'));
  }

  private drawWords(words: string, x: number): void {
    const room = { across: width - edge - x, down: foot.rule - 24 - top };
    const size = sizes.find((each) => this.setWords(words, each, room).isWhole) ?? sizes.at(-1) ?? 42;
    const baseline = top + Math.round(size * capHeight);
    this.setWords(words, size, room).lines.forEach((line, index) => {
      const y = baseline + Math.round(index * size * leading);
      this.canvas.drawLine(this.serif, size, line, x, y, ink('text'));
    });
  }

  private setWords(words: string, size: number, { across, down }: { across: number; down: number }) {
    const lines = Math.floor((down - size) / (size * leading)) + 1;
    return this.serif.setOpening(words, size, across, lines);
  }
}
