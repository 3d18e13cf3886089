import sharp from 'sharp';
import svg from './icon.svg?raw';

/** The site's icon: a text with a bar at its side, drawn on the pixels of 16 × 16. */
export const icon = svg;

/** Icons for those that do not draw SVG, by their address without the ending: their size in pixels. */
export const iconSizes = { favicon: 48, 'apple-touch-icon': 180, 'icon-192': 192, 'icon-512': 512 } as const;

/** The colour of the icon's ground, as in the file. */
const ground = '#8a1f24';

/** The icon as PNG. Without clear corners: Apple rounds them itself, and shows in black what is clear. */
export function drawIcon(size: number): Promise<Buffer> {
  return sharp(Buffer.from(svg), { density: (72 * size) / 16 })
    .flatten({ background: ground })
    .png()
    .toBuffer();
}
