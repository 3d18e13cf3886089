import { readFile } from 'node:fs/promises';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { fontFiles } from './fonts.ts';
import type { PictureText } from './pictures.ts';
import { pictureSize } from './size.ts';

/** The colours of the site by day: src/styles/tokens.css. */
const colours = { paper: '#fdfbf6', text: '#1d1a16', note: '#565048', accent: '#8a1f24', rule: '#dfd8ca' };
/** Pixels from the sides to the words, and the width of the margin that holds the label. */
const edge = 84;
const margin = 216;
/** From the bar to the words. */
const top = 46;
/** Words of at most so many characters stand in this size. */
const sizes = [
  { most: 60, size: 72, lines: 4 },
  { most: 110, size: 60, lines: 4 },
  { most: 150, size: 50, lines: 5 },
  { most: Infinity, size: 42, lines: 6 },
];
const shortTitle = { fontFamily: 'sans', fontSize: 28, color: colours.note, marginBottom: 8 };
/** Of the palette: few inks on paper and the steps of their edges; it is the most that four bits a pixel can tell apart. */
const paletteSize = 16;

/** A box of the picture, in the CSS that satori knows. */
interface Box {
  type: 'div';
  props: { style: Record<string, string | number>; children?: string | Box[] };
}

const box = (style: Record<string, string | number>, children?: string | Box[]): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, ...(children !== undefined && { children }) },
});

/**
 * Reads the fonts; what it returns draws one picture after the other, each a PNG of 1200 × 630 pixels. A palette takes a
 * third of the bytes of full colour.
 */
export async function openDrawing(): Promise<(text: PictureText) => Promise<Buffer>> {
  const fonts = await readFonts();
  return async (text) => {
    const svg = await layOut(text, fonts);
    return sharp(Buffer.from(svg)).png({ palette: true, colours: paletteSize, dither: 0, effort: 1 }).toBuffer();
  };
}

/** The fonts as satori takes them. */
export async function readFonts(): Promise<Font[]> {
  const [regular, bold, sans] = await Promise.all([
    readFile(fontFiles.serif),
    readFile(fontFiles.bold),
    readFile(fontFiles.sans),
  ]);
  return [
    { name: 'serif', weight: 400, data: regular },
    { name: 'serif', weight: 600, data: bold },
    { name: 'sans', weight: 400, data: sans },
  ];
}

/**
 * A picture as SVG. satori breaks the lines and makes paths of the words, so that sharp needs no font of the machine it
 * runs on, and a picture comes out the same everywhere.
 *
 * @param embedFont false for words instead of their paths.
 */
export function layOut(text: PictureText, fonts: Font[], embedFont = true): Promise<string> {
  return satori(picture(text), { ...pictureSize, fonts, embedFont });
}

function picture({ provision, words, title, source, status }: PictureText): Box {
  return box(
    {
      boxSizing: 'border-box',
      width: pictureSize.width,
      height: pictureSize.height,
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: `${top}px ${edge}px 36px`,
      borderTop: `14px solid ${colours.accent}`,
      background: colours.paper,
      color: colours.text,
      fontFamily: 'serif',
    },
    [
      box({}, [
        ...(provision ? [label(provision)] : []),
        box({ flexDirection: 'column' }, [
          ...(provision?.title ? [line(provision.title, shortTitle)] : []),
          opening(words, provision ? margin : 0),
        ]),
      ]),
      box({ flexDirection: 'column', borderTop: `2px solid ${colours.rule}`, paddingTop: 16 }, [
        line(title, { fontSize: 30, fontWeight: 600 }),
        line(source, { fontSize: 25, color: colours.note }),
        ...(status ? [line(status, { fontSize: 25, color: colours.note })] : []),
      ]),
    ],
  );
}

/** In the margin: the label, as large as it can be, and below it what kind of provision it is. */
function label({ kind, label: text }: { kind: string; label: string }): Box {
  const fontSize = Math.min(116, Math.floor(270 / text.length));
  return box({ flexDirection: 'column', width: margin, lineHeight: 1 }, [
    box({ fontSize, fontWeight: 600, color: colours.accent }, text),
    box({ fontSize: 26, marginTop: 14, color: colours.note }, kind),
  ]);
}

/** The words, which are few enough for their lines. */
function opening(words: string, left: number): Box {
  const { size: fontSize, lines: lineClamp } = sizes.find(({ most }) => words.length <= most) ?? { size: 42, lines: 6 };
  const width = pictureSize.width - 2 * edge - left;
  return box({ display: 'block', width, fontSize, lineHeight: 1.32, lineClamp }, words);
}

/** Words on one line, cut where it ends. */
function line(text: string, style: Record<string, string | number>): Box {
  return box({ display: 'block', lineHeight: 1.35, lineClamp: 1, ...style }, text);
}
