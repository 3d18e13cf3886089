import sharp from 'sharp';
import svg from './icon.svg?raw';

/** The site's icon: a text with a bar at its side, drawn on the pixels of 16 × 16. */
export const icon = svg;

/** Icons for those that do not draw SVG, by their address without the ending: their size in pixels. */
export const iconSizes = {
  favicon: 48,
  'apple-touch-icon': 180,
  'icon-192': 192,
  'icon-512': 512,
  /** For launchers that cut a shape of their own out of it. */
  'icon-maskable-512': 512,
} as const;

/** The colour of the icon's ground, as in the file. */
const ground = '#8a1f24';

/** Of a maskable icon: the sign then lies within the circle, 80% as wide as the icon, that every shape leaves (W3C). */
const maskableScale = 0.75;

/** An icon as PNG. Without clear corners: Apple rounds them itself, and shows in black what is clear. */
export function drawIcon(name: keyof typeof iconSizes): Promise<Buffer> {
  const size = iconSizes[name];
  const drawn = name === 'icon-maskable-512' ? size * maskableScale : size;
  const edge = (size - drawn) / 2;
  return sharp(Buffer.from(svg), { density: (72 * drawn) / 16 })
    .flatten({ background: ground })
    .extend({ top: edge, bottom: edge, left: edge, right: edge, background: ground })
    .png()
    .toBuffer();
}

/**
 * The icon as ICO, which may hold a picture in PNG (Windows Vista): a head of six bytes, and sixteen that say of the one
 * picture how large it is and where it begins.
 */
export async function drawIco(): Promise<Buffer> {
  const png = await drawIcon('favicon');
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(iconSizes.favicon, 6);
  head.writeUInt8(iconSizes.favicon, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(24, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
