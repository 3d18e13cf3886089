import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';

/** Of the cover, in pixels: what shops of e-books ask for at least. */
const size = { width: 1200, height: 1600 };
/** The colours of the site by day: src/styles/tokens.css. */
const colours = { paper: '#fdfbf6', text: '#1d1a16', note: '#565048', accent: '#8a1f24' };

interface Box {
  type: 'div';
  props: { style: Record<string, string | number>; children: string | Box[] };
}

const box = (style: Record<string, string | number>, children: string | Box[]): Box => ({
  type: 'div',
  props: { style, children },
});

/** A PNG with what the book is: who speaks, the short title, kind and number. */
export async function drawCover({
  above,
  title,
  below,
}: {
  above: string;
  title: string;
  below: string;
}): Promise<Buffer> {
  const picture = box(
    {
      ...size,
      boxSizing: 'border-box',
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '110px 100px 90px',
      borderTop: `28px solid ${colours.accent}`,
      background: colours.paper,
      color: colours.text,
      fontFamily: 'serif',
    },
    [
      box({ fontSize: 46, color: colours.note }, above),
      box({ fontSize: 104, fontWeight: 600, lineHeight: 1.15 }, title),
      box({ fontSize: 42, color: colours.note, lineHeight: 1.4 }, below),
    ],
  );
  const fonts = [
    { name: 'serif', weight: 400 as const, data: await font('400Regular/SourceSerif4_400Regular.ttf') },
    { name: 'serif', weight: 600 as const, data: await font('600SemiBold/SourceSerif4_600SemiBold.ttf') },
  ];
  const svg = await satori(picture, { ...size, fonts });
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 16, dither: 0, effort: 10 }).toBuffer();
}

/** Asked from the folder of the project, since the code that runs in a build stands in another than its source. */
function font(file: string): Promise<Buffer> {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  return readFile(resolve(`@expo-google-fonts/source-serif-4/${file}`));
}
