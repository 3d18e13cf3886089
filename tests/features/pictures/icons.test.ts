import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawIco, drawIcon, iconSizes } from '../../../src/features/pictures/icons.ts';

const names = Object.keys(iconSizes) as (keyof typeof iconSizes)[];
const ground = [0x8a, 0x1f, 0x24];

/** The colours of an icon, and which pixels are not its ground. */
async function look(image: Buffer) {
  const { data, info } = await sharp(image).raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const at = (x: number, y: number) => [...data.subarray((y * width + x) * channels, (y * width + x) * channels + 3)];
  const places = Array.from(
    { length: width * height },
    (_, index) => [index % width, Math.floor(index / width)] as const,
  );
  const sign = places.filter(([x, y]) => at(x, y).some((value, index) => Math.abs(value - (ground[index] ?? 0)) > 8));
  return { width, height, channels, corner: at(0, 0), sign };
}

test.each(names)('%s has its size and no clear corner', async (name) => {
  const { width, height, channels, corner, sign } = await look(await drawIcon(name));
  expect([width, height]).toEqual([iconSizes[name], iconSizes[name]]);
  expect({ channels, corner }).toEqual({ channels: 3, corner: ground });
  expect(sign.length).toBeGreaterThan(width);
});

test('the sign of a maskable icon lies within the circle that every shape leaves, and is as large as it may be', async () => {
  const { width, sign } = await look(await drawIcon('icon-maskable-512'));
  const fromMiddle = sign.map(([x, y]) => Math.hypot(x + 0.5 - width / 2, y + 0.5 - width / 2));
  const radius = 0.4 * width;
  expect(Math.max(...fromMiddle)).toBeLessThanOrEqual(radius);
  expect(Math.max(...fromMiddle)).toBeGreaterThan(0.8 * radius);
});

test('the ICO holds one picture in PNG, whose size, length and place its head tells', async () => {
  const ico = await drawIco();
  const [kind, count, place] = [ico.readUInt16LE(2), ico.readUInt16LE(4), ico.readUInt32LE(18)];
  expect({ reserved: ico.readUInt16LE(0), kind, count }).toEqual({ reserved: 0, kind: 1, count: 1 });
  expect([ico[6], ico[7], ico.readUInt16LE(10), ico.readUInt16LE(12)]).toEqual([48, 48, 1, 24]);
  expect(place + ico.readUInt32LE(14)).toBe(ico.length);
  const { format, width, height } = await sharp(ico.subarray(place)).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', width: 48, height: 48 });
});
