import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pointAt, pointsIn } from '../../src/resolution/files.ts';
import { copyFolder, frontmatter, readFolder } from './read.ts';

const folder = 'tests/fixtures/broken/order';

/** What is said of a text whose last words are these. */
async function messagesOf(words: string): Promise<string[]> {
  const text = `${frontmatter}
# Fietspaden

De Raad,

1. ${words}.
`;
  const dir = await copyFolder('tests/fixtures/broken/missing-addresses', { 'resolution.md': text });
  const { messages } = await readFolder(dir);
  return messages.filter((line) => line.startsWith('resolution.md'));
}

test.each([
  ['vraagt\u200B te vegen', '15:10', 'sign without width U+200B', 'it cannot be seen'],
  ['vraagt te ve\u00ADgen', '15:16', 'sign without width U+00AD', 'it cannot be seen'],
  ['vraagt \u200Fte vegen', '15:11', 'sign without width U+200F', 'it cannot be seen'],
  ['vraagt te vege\uFFFD', '15:18', 'replacement character U+FFFD', 'it stands for a letter that was lost'],
  [
    'vraagt de re\u0308genten te vegen',
    '15:16',
    'accent apart from its letter (not NFC) U+0308',
    'it looks like one letter with its accent',
  ],
  ['vraagt t\u0435 vegen', '15:12', 'letter of another script in a word U+0435', 'it may look like a Latin letter'],
  ['vr\u0430agt te vegen', '15:6', 'letter of another script in a word U+0430', 'it may look like a Latin letter'],
  ['\u0410msterdam te vegen', '15:4', 'letter of another script in a word U+0410', 'it may look like a Latin letter'],
])('what looks like something else is warned of, since the text may have it: %j', async (words, place, what, why) => {
  expect(await messagesOf(words)).toEqual([
    `resolution.md:${place}: warning: Unexpected ${what}, expected it only where the official text has it: ${why} (suspicious-character)`,
  ]);
});

test('bytes 0 are told from UTF-16', async () => {
  const dir = await copyFolder('tests/fixtures/second/content', {
    'themes.yaml': '\0'.repeat(40),
    'events.yaml': Buffer.from('[]\n'.repeat(9), 'utf16le'),
  });
  const { messages } = await readFolder(dir);
  expect(messages.filter((line) => /^(?:themes|events)/.test(line))).toEqual([
    expect.stringMatching(
      /^themes\.yaml:1:1: .*U\+0000 \(a byte 0: the file is damaged.*and 39 more.*\(control-character\)$/,
    ),
    expect.stringMatching(/^events\.yaml:1:1: .*\(utf-8\)$/),
  ]);
});

test('a warning stops nothing', async () => {
  const dir = await copyFolder('tests/fixtures/second/content', {
    'publishers.yaml': '- { domain: oost.example, name: Oost\u00ADerwoud }\n',
  });
  const { resolution, messages } = await readFolder(dir);
  expect(messages).toHaveLength(1);
  expect(resolution?.publishers).toHaveLength(1);
});

test.runIf(process.platform !== 'win32')('a pipe, which would never end, is not read', async () => {
  const dir = await copyFolder(folder);
  execFileSync('mkfifo', [join(dir, 'organisations.yaml')]);
  const { messages } = await readFolder(dir);
  expect(messages).toContain(
    'organisations.yaml:1:1: error: Unexpected pipe, socket or device, expected a readable file (file-readable)',
  );
});

test('a place is the same whether it is looked for once or among many', () => {
  for (const text of ['', 'a', '\n', 'ab\n\ncd\ne', '\n\n\n', 'één\ntwee\n']) {
    const find = pointsIn(text);
    for (let offset = 0; offset <= text.length; offset++) expect(find(offset)).toEqual(pointAt(text, offset));
  }
});
