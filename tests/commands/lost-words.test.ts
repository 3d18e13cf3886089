import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { readSource } from '../../src/commands/import/read-source.ts';
import { textOfWords } from '../../src/commands/import/source.ts';
import { structure, type ImportedText } from '../../src/commands/import/structure.ts';
import { lostWords } from '../../src/commands/words/lost-words.ts';
import { fileOf } from './pdf.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = 'tests/fixtures/import';
const sources = readdirSync(folder).map((name) => {
  const source = readdirSync(join(folder, name)).find((file) => file.startsWith('source.')) ?? '';
  return join(folder, name, source);
});

test.each([...sources, 'tests/fixtures/source/resolution.txt'])('no word of %s is lost', async (path) => {
  expect(await lostWords(path, structure(await readSource(path)))).toEqual([]);
});

test.each([
  ['pdf/source.pdf', /^blz\. \d+$/],
  ['docx/source.docx', /^alinea \d+$/],
  ['html/source.html', /^regel \d+$/],
  ['text/source.txt', /^regel \d+$/],
])('what a reading of %s loses is named with its place', async (name, place) => {
  const path = join(folder, name);
  const text = structure(await readSource(path));
  const without: ImportedText[] = [
    { ...text, parts: text.parts.slice(0, -1) },
    { ...text, notes: [], parts: text.parts },
    { ...text, leftOut: [], before: [], after: [], title: [] },
  ];
  for (const less of without) {
    const lost = await lostWords(path, less);
    expect(lost.length).toBeGreaterThan(0);
    for (const words of lost) expect(words.place).toMatch(place);
  }
});

test('a single word that is lost is named where it stands, however often the text has it', async () => {
  const path = await fileOf(
    'motie.txt',
    strToU8('Motie\n\nDe Raad,\n\n1. verzoekt de paden en de\nwegen en de dijk te vegen.\n'),
  );
  const text = structure(await readSource(path));
  const words = text.parts[0]?.words ?? [];
  words.splice(words.map((word) => word.text).indexOf('wegen'), 3);
  expect(await lostWords(path, text)).toEqual([{ text: 'wegen en de', place: 'regel 6' }]);
});

test('a label that a list was given stands for no word that is lost', async () => {
  const path = await fileOf(
    'motie.html',
    strToU8('<p>Motie</p><p>De Raad,</p><ol><li>verzoekt blad 1 te vegen;</li><li>verzoekt te ruimen.</li></ol>'),
  );
  const text = structure(await readSource(path));
  expect(await lostWords(path, text)).toEqual([]);
  const words = text.parts[0]?.words ?? [];
  words.splice(words.map((word) => word.text).indexOf('1'), 1);
  expect(await lostWords(path, text)).toEqual([{ text: '1', place: 'regel 1' }]);
});

test('a word that is taken twice stands for none that is lost elsewhere', async () => {
  const path = await fileOf(
    'motie.txt',
    strToU8('Motie\n\nDe Raad,\n\n1. verzoekt de paden te vegen;\n\n2. verzoekt de wegen te ruimen.\n'),
  );
  const text = structure(await readSource(path));
  const [first = [], second = []] = text.parts.map(({ words }) => words);
  second.push(...first.splice(1, 1).map((word) => ({ ...word, place: { line: 7 } })));
  expect(await lostWords(path, text)).toEqual([{ text: 'de', place: 'regel 5' }]);
});

test('a word that is broken off at the foot of a page is not lost', async () => {
  const lines = ['Motie', '', 'De Raad,', '', '1. verzoekt de vergade-', '\fBlz. 2 van 3', 'ring te sluiten.'];
  const path = await fileOf('motie.txt', strToU8(lines.join('\n')));
  const text = structure(await readSource(path));
  expect(text.parts.map(({ words }) => textOfWords(words))).toEqual(['verzoekt de vergadering te sluiten.']);
  expect(await lostWords(path, text)).toEqual([]);
});

test('words that a reading divides or joins otherwise, and the bullet of a citation, are not lost', async () => {
  const lines = [
    'Motie',
    '',
    'De Raad,',
    '',
    'o gezien de vergade-',
    'ring van de EU-',
    'lidstaten;',
    '1bis. verzoekt.',
  ];
  const path = await fileOf('motie.txt', strToU8(lines.join('\n')));
  expect(await lostWords(path, structure(await readSource(path)))).toEqual([]);
});

test('a drawing in two forms, of words in paragraphs within one, is counted once', async () => {
  const box = '<w:txbxContent><w:p><w:r><w:t>kaart</w:t></w:r></w:p></w:txbxContent>';
  const drawing = `<mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`;
  const path = await fileOf(
    'motie.docx',
    zipSync({
      'word/document.xml': strToU8(
        `<w:document xmlns:w="w" xmlns:mc="mc"><w:body><w:p><w:r><w:t>1.</w:t><w:tab/><w:t>verzoekt</w:t>${drawing}</w:r></w:p></w:body></w:document>`,
      ),
    }),
  );
  const none = {
    title: [],
    front: [],
    opening: [],
    parts: [],
    notes: [],
    before: [],
    after: [],
    leftOut: [],
    details: [],
    doubts: [],
  };
  expect(await lostWords(path, none)).toEqual([
    { text: '1 verzoekt', place: 'alinea 1' },
    { text: 'kaart', place: 'alinea 2' },
  ]);
});
