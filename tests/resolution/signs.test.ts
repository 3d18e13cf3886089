import { expect, test } from 'vitest';
import { frontmatter, read } from './read.ts';

test('a line may have a hundred signs before its words, and no more', () => {
  const messagesAt = (depth: number) =>
    read(`${frontmatter}\n# Titel\n\nDe Raad,\n\n1. vraagt dit;\n\n${'>'.repeat(depth)}a\n`).messages;
  expect(messagesAt(100).some((line) => line.endsWith('(too-deep)'))).toBe(false);
  expect(messagesAt(101).some((line) => line.endsWith('(too-deep)'))).toBe(true);
});

test.each(['<?', '<!--', '<![CDATA[', '<a '])('so many %j that they would take minutes are refused', (sign) => {
  const { messages } = read(`${frontmatter}\n# Titel\n\nDe Raad,\n\n1. vraagt ${sign.repeat(20_000)};\n`);
  expect(messages.map((line) => line.slice(line.lastIndexOf('(')))).toEqual(['(too-many-signs)']);
});

/** The rules that a text breaks below its first paragraph. */
const rulesOf = (below: string): string[] =>
  read(`${frontmatter}\n# Titel\n\nDe Raad,\n\n1. vraagt dit.\n\n${below}`).messages.map((line) =>
    line.slice(line.lastIndexOf('(')),
  );

test.each(['> “Zo”.\n\n', '- > “Zo”.\n', '> “Zo”.\n1. '])(
  'so many quotations as %j that they would take minutes are refused',
  (quotation) => {
    expect(rulesOf(quotation.repeat(10_000))).toEqual(['(too-many-signs)']);
  },
);

test('the lines of a long quotation are one, and each note that nothing refers to has its own message', () => {
  expect(rulesOf('> “Zo”.\n'.repeat(2001))).toEqual([]);
  const notes = Array.from({ length: 1001 }, (_, index) => `[^${String(index + 1)}]: Noot.\n`).join('');
  expect(new Set(rulesOf(notes))).toEqual(new Set(['(footnote-unused)']));
});
