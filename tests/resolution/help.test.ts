import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { freezeAddresses } from '../../src/commands/addresses/freeze.ts';
import { fieldName } from '../../src/resolution/field-names.ts';
import { copyFolder, read, readFolder, frontmatter } from './read.ts';

const source = 'tests/fixtures/views/content';
const textOf = (name: string) => readFile(`${source}/${name}`, 'utf8');

/** What is said of a folder with other words in one file, by the reading and by the command that freezes. */
async function saidOf(name: string, change: (text: string) => string | Uint8Array) {
  const dir = await copyFolder(source, { [name]: change(await textOf(name)) });
  const { lines } = await freezeAddresses(dir);
  return { messages: (await readFolder(dir)).messages, lines: lines.filter((line) => line.includes('error:')) };
}

test('a text in another encoding is one message, that says how to save it', async () => {
  const { messages, lines } = await saidOf('resolution.md', (text) =>
    Buffer.from(text.replace('Wiede', 'Wiedë'), 'latin1'),
  );
  for (const said of [messages, lines]) expect(said).toEqual([expect.stringContaining('save the file as UTF-8')]);
});

test('a curly quote in addresses.json is one message, that asks for straight ones', async () => {
  const { messages, lines } = await saidOf('addresses.json', (text) => text.replace('"', '“'));
  for (const said of [messages, lines])
    expect(said).toEqual([expect.stringMatching(/not JSON.*npm run addresses.*straight quotes \(json-syntax\)$/)]);
});

test.each([
  ['persons.yaml', () => '', 'Unexpected end of the file, expected a list, or no file at all'],
  ['events.yaml', (text: string) => text.replace('date: "2026-04-12"', 'date: 12 april'), 'of "date" of "verdrag"'],
  [
    'corrections.yaml',
    (text: string) => text.replace('text: Er stond een verkeerd getal.', 'text: 3'),
    'of "text" of number 1 of the records',
  ],
  [
    'persons.yaml',
    (text: string) => text.replace('office: ', 'ofice: '),
    'expected the field "office" (field-unknown)',
  ],
  [
    'resolution.md',
    (text: string) => text.replace('rights: ', 'right: '),
    'expected the field "rights" (field-unknown)',
  ],
  ['resolution.md', (text: string) => text.replace('for: 6,', 'for: 6.5,'), 'expected a whole number (field-value)'],
  ...['tekst', 'stemming'].map((label): [string, (text: string) => string, string] => [
    'resolution.md',
    (text) =>
      text.replace(`_NL.html", label: ${label}`, ` _NL.html", label: ${label}`).replace('/stemming', '/stem ming'),
    'expected an address without spaces (field-value)',
  ]),
  [
    'publishers.yaml',
    (text: string) => text.replace('domain: ', 'domain: www.'),
    'such as eur-lex.europa.eu, without "https://" and "www." (field-value)',
  ],
  ['persons.yaml', (text: string) => `${text}---\n- id: x\n`, 'Unexpected YAML (a second document), expected no line'],
  [
    'notes/overweging-a.yaml',
    (text: string) => text.replace('die afspraken', 'die\u00A0afspraken'),
    '" (a space in it does not break), expected words of the clause',
  ],
])('%s says what is wrong in words of its editor: %#', async (name, change, words) => {
  expect((await saidOf(name, change)).messages.join('\n')).toContain(words);
});

test.each([
  [[20, 'date'], '"date" of number 21 of the records'],
  [['events', 0, 'sources', 1], 'number 2 of "sources" of "verdrag"'],
  [['events', 1, 'date'], '"date" of number 2 of "events"'],
])('a field at %j is named so that editors find it: %s', (path, words) => {
  expect(fieldName({ events: [{ id: 'verdrag' }, {}] }, path)).toBe(words);
});

test('a person of whom there is no file is looked for in the file that is named', async () => {
  const { rm } = await import('node:fs/promises');
  const dir = await copyFolder(source);
  await rm(`${dir}/persons.yaml`);
  expect((await readFolder(dir)).messages.join('\n')).toContain(
    'expected a known person, with a record in persons.yaml',
  );
});

test('after a point (i) that starts a list, (ii) is due', () => {
  const text = `${frontmatter}\n# Titel\n\n1. verzoekt:\n\n   (a) een;\n\n   (b) twee:\n\n   (i) drie;\n\n   (b) vier.\n`;
  expect(read(text).messages.join('\n')).toContain('expected "(c)" or "(ii)"');
});

test.each([
  ['![foto](foto.png)', 'Unexpected image on a page of prose, expected words, headings, lists, tables and links'],
  [
    'Woord[^1].\n\n[^1]: Noot.',
    'Unexpected footnote on a page of prose, expected words, headings, lists, tables and links',
  ],
  ['[over](/over)', 'with a slash before and behind it'],
])('a page of prose that holds %s is told what it may hold', async (words, said) => {
  const { messages } = await saidOf('pages/over.md', (text) => `${text}\n${words}\n`);
  expect(messages.filter((message) => message.includes(said)).length).toBeGreaterThan(0);
});

test('a page of prose whose frontmatter has no end is told so', async () => {
  const { messages } = await saidOf('pages/over.md', () => '---\ntitle: Over\n\nTekst.\n');
  expect(messages).toEqual([expect.stringContaining('(frontmatter-end)')]);
});

test.each([
  ['\n', '2:1'],
  ['\n\n<!-- concept -->\n', '4:1'],
  ['# Titel\n\n', '3:1'],
  [' ', '1:1'],
  ['-', '1:1'],
])('frontmatter below or behind %j is one message, that says where it goes', async (above, place) => {
  for (const name of ['resolution.md', 'pages/over.md']) {
    const { messages, lines } = await saidOf(name, (text) => above + text);
    for (const said of [messages, lines])
      expect(said).toEqual([expect.stringMatching(`${name}:${place}: error: .*as line 1.*\\(frontmatter-late\\)$`)]);
  }
});

test('frontmatter that a comment opens is found below another line too', () => {
  expect(read(frontmatter.replace('---', '\n---\n# wat er van de tekst bekend is\n')).messages).toEqual([
    expect.stringContaining('resolution.md:2:1: '),
  ]);
});

test('a host that no publisher has is said once for each that it may have, at its first place', async () => {
  const { messages } = await saidOf('publishers.yaml', (text) => text.replace('domain: raad', 'domain: raat'));
  expect(messages).toEqual([
    expect.stringMatching(/^resolution\.md:10:123: .*"raad\.example".* \(and 4 more places\) \(source-host\)$/),
    expect.stringMatching(/^resolution\.md:24:7: .*"raad\.example".* \(and 5 more places\) \(link-host\)$/),
  ]);
});

test.each(['www.raad.example', 'https://raad.example', 'https://www.raad.example/nl/', 'Raad.example'])(
  'a domain written as %s is said, and no link to it',
  async (domain) => {
    const { messages } = await saidOf('publishers.yaml', (text) => text.replace('raad.example', `"${domain}"`));
    expect(messages).toEqual([expect.stringMatching(/^publishers\.yaml:1:5: .*\(field-value\)$/)]);
  },
);

test.each([
  ['idd', 'the field "id"'],
  ['ids', 'the field "id"'],
  ['xx', 'only the fields that content/README.md lists for it'],
  ['quoted', 'only the fields that content/README.md lists for it'],
])('a field "%s" is told to be %s, where it is a slip of the pen', async (field, expected) => {
  const { messages } = await saidOf('persons.yaml', (text) => text.replace(/^- /m, `- ${field}: x\n  `));
  expect(messages).toContainEqual(expect.stringContaining(`expected ${expected} (field-unknown)`));
});
