import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { formatReport } from '../../src/resolution/report.ts';
import { readYaml } from '../../src/resolution/yaml.ts';
import { copyFolder, readFolder } from './read.ts';

const messagesOf = (value: string): string[] => {
  const file = new VFile({ path: 'themes.yaml', value });
  readYaml(file, z.unknown());
  return formatReport([file]);
};

test.each([
  ['title: Fietsen: overal', '1:8', 'quotes around this value if a colon'],
  ['title: Fietsen\n  text: Overal', '1:8', 'as many spaces before the next field'],
  ['- title: Fietsen\n   text: Overal', '1:10', 'as many spaces'],
  ['title Fietsen\ntext: Overal', '1:1', 'a colon and a space behind the name of each field'],
  ['title: "Fietsen\ntext: Overal\n', '1:8', 'the same quote at the end'],
  ['title: [a, b', '1:13', 'an end to every bracket'],
  ['title: @fietsen', '1:8', 'quotes around words that begin with a sign'],
  ['title: *fietsen*', '1:8', 'quotes around it'],
  ['title: %fietsen', '1:8', 'quotes around words that begin with a sign'],
  ['title: "a\\fiets\\q"', '1:16', 'the backslash twice'],
  ['a: 1\n---\nb: 2', '2:1', 'no line of --- or ...'],
  ['title: a\ntext: b\ntitle: c', '3:1', 'one of the two'],
  ['title: [a,\n  - b]', '2:3', 'not both'],
  ['title: "a" b', '1:12', 'quotes around a value'],
  ['\ttitle: a', '1:1', 'spaces'],
  ['[a]: b', '1:1', 'a name before the colon'],
])('of %j it says what to do', (text, place, remedy) => {
  const messages = messagesOf(text);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatch(/^themes\.yaml:\d+:\d+: error: Unexpected YAML \(.+\), expected .+ \(yaml-syntax\)$/);
  expect(messages[0]).toContain(`themes.yaml:${place}: `);
  expect(messages[0]).toContain(remedy);
});

test.each([
  ['a: b: c', 'a second colon in a value, or a field further in than the one above it'],
  ['a:\n  - b\n - c', 'a "- " that stands less far in than the one above it'],
  ['a: "b"\n  - c', 'a "- " that stands less far in than the one above it, or below a value'],
  ['a: - b', 'a "- " behind the name of a field'],
  ['a: [b, c', 'a bracket that nothing closes, or a line within brackets that does not stand further in'],
  ['[b', 'a bracket that nothing closes'],
  ['a: [\nb\n]', 'a line within brackets that does not stand further in'],
  ['a: b]\nc: ]', 'a closing bracket without an opening one'],
  ['a: [b,,c]', 'a comma with nothing before it'],
  ['a: ["b" "c"]', 'two values within brackets without a comma between them'],
  ['a: "b" c', 'more behind the end of a value'],
  ["a: 'foto's'", 'double quotes around words with an apostrophe'],
  ['- a\nb: c', 'a field or words at the level of a list'],
  ['a: | b', 'words behind | or >'],
  ['a: >b\n  c', 'words behind | or >'],
  ['a: "b"#c', 'a # without a space before it'],
  ['a: 1\nb\nc: 2', 'a line without a colon'],
  ['a\nb: c', 'a line without a colon'],
  ['a: b\n- c', 'a line without a colon'],
  ['- - a\n b', 'a line of a list without "- "'],
  ['- a: b\n - c: d', 'a line that does not begin below the one it belongs with'],
  ['--- a: b', 'words behind ---'],
  ['%x', 'a line that begins with %'],
  ['%YAML 1.2\na: b', 'a line that begins with %'],
  ['&x - a', 'a sign of YAML before words'],
  ['a: & b', 'a sign of YAML before words'],
  ['a: @b', 'a sign of YAML before words'],
  ['a: !x !y z', 'a sign of YAML before words'],
  ['a: "\\q"', 'a backslash that YAML does not know, \\q'],
  [`${'x'.repeat(1100)}: a`, 'a name of more than 1024 signs'],
])('of %j it says what is wrong in words of its editor', (text, words) => {
  const messages = messagesOf(text);
  expect(messages).toEqual([expect.stringContaining(words)]);
  expect(messages[0]).not.toMatch(/flow|implicit|mapping|scalar|sequence|indicator|token|anchor|node|stream|compact/i);
});

test('the second field of a name is told with the line of the first', () => {
  expect(messagesOf('a: 1\nb: 2\na: 3')[0]).toContain('a second "a" beside that of line 1');
});

test('a merge that was left half done is one message a file, in every kind of file', async () => {
  const halves = '<<<<<<< HEAD\n- a\n=======\n- b\n>>>>>>> main\n';
  const names = ['addresses.json', 'pages/over.md', 'places.yaml', 'resolution.md', 'wordings.json'];
  const dir = await copyFolder(
    'tests/fixtures/second/content',
    Object.fromEntries(names.map((name) => [name, halves])),
  );
  const { messages } = await readFolder(dir);
  expect(
    messages
      .filter((line) => line.endsWith('(merge-conflict)'))
      .map((line) => line.split(':')[0])
      .sort(),
  ).toEqual(names);
  expect(messages).toHaveLength(names.length);
});

test('a comma in place of the point of a number makes a list too long, and the message says so', async () => {
  const dir = await copyFolder('tests/fixtures/second/content', {
    'places.yaml': '- { id: oost, name: Oost, forms: [], coordinates: [5,5, 52.5] }\n',
  });
  const { messages } = await readFolder(dir);
  expect(messages.join('\n')).toMatch(
    /\[5,5,52\.5\] of "coordinates" of "oost", expected a list of at most 2 \(field-value\)/,
  );
});
