import { expect, test } from 'vitest';
import { frontmatter, read } from './read.ts';

/** What is said of a sub-heading. */
const messagesOf = (heading: string): string[] =>
  read(`${frontmatter}\n# Titel\n\nDe Raad,\n\n${heading}\n\n1. vraagt dit;[^1]\n\n[^1]: Noot.\n`).messages.map(
    (line) => /\((?<rule>[a-z-]+)\)$/.exec(line)?.groups?.rule ?? line,
  );

test.each([
  ['## Kop [^4]', 'footnote-undefined'],
  ['## Kop [^1]', 'heading-marks'],
  ['## Kop *a*', 'heading-marks'],
  ['## [Kop](instrument:verdrag)', 'heading-marks'],
  ['## Kop instrument:verdrag', 'mention-link'],
  ['## Kop](instrument:verdrag)', 'mention-link'],
])('a mark in a sub-heading is an error: %j', (heading, rule) => {
  expect(messagesOf(heading)).toEqual([rule]);
});

test('a sub-heading of words alone is none', () => {
  expect(messagesOf('## Fietsen: overal')).toEqual([]);
});

test('a mark in a heading within an annex is told once', () => {
  const text = `${frontmatter}\n# Titel\n\nDe Raad,\n\n1. vraagt dit;\n\n## Bijlage I\n\n### Kop [^4]\n\nWoorden.\n`;
  expect(read(text).messages.filter((line) => line.endsWith('(footnote-undefined)'))).toHaveLength(1);
});

test('a numbered recital stands before the paragraphs only, where a line of that form is their point', () => {
  const { provisions } = read(
    `${frontmatter}\n# Titel\n\nDe Raad,\n\n(1) Overwegend dat dit zo is;\n\n1. vraagt:\n\n(1) dat dit zo blijft;\n`,
  );
  expect(provisions.map(({ id }) => id)).toEqual(['overweging-1', 'paragraaf-1']);
});

test.each([
  ['# Titel *a*', 'emphasis in the title'],
  ['# [Titel](instrument:verdrag)', 'mention in the title'],
  ['# Titel\n\nDe **Raad**,', 'strong in the opening'],
])('a mark before the provisions, where it would be lost, is an error: %j', (front, found) => {
  const { messages } = read(`${frontmatter}\n${front}\n\n1. vraagt dit.\n`);
  expect(messages).toEqual([expect.stringContaining(`Unexpected ${found}, expected its words alone`)]);
});

test('a line of an annex that starts as the next paragraph does loosely is words of the annex', () => {
  const annex = (line: string) => `## Bijlage I\n\nDe tabel heeft regels:\n${line}`;
  const messagesBelow = (below: string) => read(`${frontmatter}\n# Titel\n\n1. vraagt dit.\n\n${below}\n`).messages;
  expect(messagesBelow(annex('2: verzoekt dit.'))).toEqual([]);
  expect(messagesBelow(annex('2. verzoekt dit.'))).toEqual([expect.stringMatching(/\(line-start\)$/)]);
});

test.each([
  ['---\nkind: motie\n', 'frontmatter-end'],
  ['----\n', 'frontmatter-missing'],
  ['\n---\n', 'frontmatter-missing'],
])('a text that starts %j', (start, rule) => {
  const rules = read(`${start}\n# Titel\n\n1. vraagt dit.\n`).messages.map((line) => /\(([a-z-]+)\)$/.exec(line)?.[1]);
  expect(rules).toContain(rule);
});
