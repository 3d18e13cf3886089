import { expect, test } from 'vitest';
import { linesToSource } from '../../src/commands/import/lines.ts';
import { readBlocks } from '../../src/commands/import/read-html.ts';
import { readTextLines } from '../../src/commands/import/read-text.ts';
import { textOfWords } from '../../src/commands/import/source.ts';
import { structure } from '../../src/commands/import/structure.ts';

/** The parts of a motion with these lines, and what stands below it. */
function motion(lines: readonly string[], between: string) {
  const all = ['Motie', '', 'De Raad,', '', '1. verzoekt te vegen;', lines.join(between)];
  const { parts, after } = structure(linesToSource(readTextLines(all.join('\n'))));
  return { parts: parts.map(({ kind, words }) => `${kind} ${textOfWords(words)}`), after: after.map(textOfWords) };
}

test('a day on a line within a sentence goes on with it', () => {
  const lines = ['2. verzoekt het college uiterlijk op', '1 januari 2025', 'te berichten.'];
  expect(motion(lines, '\n').parts.slice(1)).toEqual([
    'paragraph verzoekt het college uiterlijk op 1 januari 2025 te berichten.',
  ]);
  const apart = motion(lines, '\n\n');
  expect([...apart.parts.slice(1), ...apart.after].join(' ')).toContain('1 januari 2025');
  expect(apart.after).toEqual([]);
  const letter = ['2. verzoekt te doen wat staat in de brief d.d.', '1 januari 2025', 'van het college.'];
  expect(motion(letter, '\n').parts).toHaveLength(2);
});

test.each(['\n', '\n\n'])('a day below the end of a text signs it, with the names below it (%j)', (between) => {
  for (const day of ['10 oktober 2024', '10 oktober 2024.'])
    expect(motion(['2. verzoekt te ruimen.', day, 'Jan PEETERS'], between)).toEqual({
      parts: ['paragraph verzoekt te vegen;', 'paragraph verzoekt te ruimen.'],
      after: [day, 'Jan PEETERS'],
    });
});

test.each([
  ['2. verzoekt te herstellen:', 'a) de brug;', '10 oktober 2024', 'b) de dijk.'],
  ['2. verzoekt te herstellen:', 'a) de brug.', '10 oktober 2024', 'b) de dijk.'],
  ['2. verzoekt te herstellen:', '– de brug.', '10 oktober 2024', '– de dijk.'],
])('a day between two points does not sign the text: %s %s', (...lines) => {
  const text = motion(lines, '\n\n');
  expect(text.parts).toContain(`point ${lines.at(-1) ?? ''}`);
  expect(text.after).toEqual([]);
  const page = ['Motie', 'De Raad,', '1. verzoekt te vegen;', ...lines].map((line) => `<p>${line}</p>`);
  const { parts, after } = structure(readBlocks(page.join('')));
  expect(textOfWords(parts.at(-1)?.words ?? [])).toBe(lines.at(-1));
  expect(after).toEqual([]);
});
