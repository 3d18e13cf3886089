import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(path, 'utf8');
const own = read('src/features/own-notes/browser/note-colours.css');
const tokens = read('src/styles/tokens.css');

/** The value of a property, by day or by night: `--x: light-dark(#fff, #000)`. */
function valueOf(css: string, name: string, isDark: boolean): string {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? [];
  const value = isDark ? dark : light;
  if (!value) throw new Error(`No value for --${name}`);
  return value;
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.slice(1).match(/../g) ?? []).map((pair) => {
    const part = parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const colours = ['yellow', 'green', 'blue', 'pink'].flatMap((name) => [
  { name, isDark: false },
  { name, isDark: true },
]);

test.each(colours)('on $name text has 7:1, links and verbs 4.5:1, its line 3:1 (dark: $isDark)', ({ name, isDark }) => {
  const tint = valueOf(own, `own-${name}`, isDark);
  expect(contrast(valueOf(tokens, 'text', isDark), tint)).toBeGreaterThanOrEqual(7);
  expect(contrast(valueOf(tokens, 'accent', isDark), tint)).toBeGreaterThanOrEqual(4.5);
  const line = valueOf(own, `own-${name}-line`, isDark);
  expect(contrast(line, tint)).toBeGreaterThanOrEqual(3);
  expect(contrast(line, valueOf(tokens, 'surface', isDark))).toBeGreaterThanOrEqual(3);
});

test('each colour has a kind of line of its own', () => {
  const styles = [...own.matchAll(/--line-style: (\w+)/g)].map(([, style]) => style);
  expect(styles).toHaveLength(4);
  expect(new Set(styles).size).toBe(4);
});
