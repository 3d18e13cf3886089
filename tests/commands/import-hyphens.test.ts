import { expect, test } from 'vitest';
import { linesToSource } from '../../src/commands/import/lines.ts';
import { readTextLines } from '../../src/commands/import/read-text.ts';
import { textOfWords } from '../../src/commands/import/source.ts';

/** The words of copied text, and the doubts. */
function copied(text: string) {
  const { blocks, doubts } = linesToSource(readTextLines(text));
  return { text: blocks.map(textOfWords).join('\n'), doubts };
}

const kept = (word: string) => `regel 1: streepje aan het eind van een regel laten staan in “${word}”.`;
const undone = (word: string) => `regel 1: afbreekstreepje weggehaald in “${word}”.`;

test.each([
  ['mensen-', 'rechten', 'mensen-rechten'],
  ['Mensen-', 'rechten', 'Mensen-rechten'],
  ['wethouders-', 'overleg', 'wethouders-overleg'],
  ['CO2-uitstootver-', 'mindering', 'CO2-uitstootver-mindering'],
  ['mensen‐', 'rechten', 'mensen‐rechten'],
  ['mensen‑', 'rechten', 'mensen‑rechten'],
])('“%s” above “%s” keeps its hyphen, with a doubt', (before, after, word) => {
  expect(copied(`– gezien de ${before}\n${after} van elk,`)).toEqual({
    text: `– gezien de ${word} van elk,`,
    doubts: [kept(word)],
  });
});

test.each(['-', '‐', '‑'])('a hyphen (%s) within a word of the list is undone, with a doubt', (sign) => {
  expect(copied(`– gezien de vergade${sign}\nring van elk,`)).toEqual({
    text: '– gezien de vergadering van elk,',
    doubts: [undone('vergadering')],
  });
});

test('a word is written as it stands elsewhere in the text', () => {
  expect(copied('– gezien de mensen-\nrechten van elk,\n– gezien de Mensenrechten,')).toEqual({
    text: '– gezien de mensenrechten van elk,\n– gezien de Mensenrechten,',
    doubts: [undone('mensenrechten')],
  });
  expect(copied('– gezien de staakt-het-\nvuren van elk,\n– gezien het staakt-het-vuren,').doubts).toEqual([]);
});

test.each(['EU-\nlidstaten', 'Laçın-\ncorridor', 'Noord-\nHolland'])('the hyphen of “%s” is plain', (words) => {
  expect(copied(`– gezien de ${words} van elk,`)).toEqual({
    text: `– gezien de ${words.replace('\n', '')} van elk,`,
    doubts: [],
  });
});

test.each(['\u00AD', '¬'])('a word with a soft hyphen (%s) at the end of a line is one', (sign) => {
  expect(copied(`– gezien de lucht${sign}\nkwaliteit en de regel${sign}\nen van elk,`)).toEqual({
    text: '– gezien de luchtkwaliteit en de regelen van elk,',
    doubts: [],
  });
});

test.each([
  ['https://wiede.example/', 'EU/VN over water,', false],
  ['https://wiede.example/', 'Water over bruggen,', false],
  ['https://wiede.example/', 'DOC_2021.pdf', true],
  ['https://wiede.example/', 'TA/2021/12.html', true],
  ['https://wiede.example/', 'doc/12.html', true],
])('“%s” goes on in “%s”: %s', (before, after, isOne) => {
  const { text, doubts } = copied(`– gezien ${before}\n${after}`);
  expect(text).toBe(`– gezien ${before}${isOne ? '' : ' '}${after}`);
  expect(doubts).toHaveLength(isOne ? 1 : 0);
});
