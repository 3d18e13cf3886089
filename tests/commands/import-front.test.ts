import { expect, test } from 'vitest';
import { linesToSource } from '../../src/commands/import/lines.ts';
import { readBlocks } from '../../src/commands/import/read-html.ts';
import { readTextLines } from '../../src/commands/import/read-text.ts';
import { textOfWords } from '../../src/commands/import/source.ts';
import { structure } from '../../src/commands/import/structure.ts';

const rest = ['De Raad,', '1. verzoekt te vegen.'];
const ofText = (...lines: string[]) => structure(linesToSource(readTextLines([...lines, '', ...rest].join('\n'))));
const ofPage = (...lines: string[]) =>
  structure(readBlocks([...lines, ...rest].map((line) => `<p>${line}</p>`).join('')));

test.each([
  ['Resolutie over de plaats van de Algemene', 'Vergadering van de Verenigde Naties'],
  ['Resolutie over de verslagen van de Algemene', 'Vergadering van 3 mei 2030'],
  ['Motie over de zetels van de kleine', 'Fracties in de raad'],
  ['Motie over de', 'Fracties in de raad'],
  ['Motie over de', 'Vergadering van 3 mei 2030'],
  ['Motie over sporen', 'Datum en plaats van de proef'],
  ['Motie over sporen', 'Nummer 7 in de reeks'],
  ['Motie over sporen', 'Portefeuillehouder in de knel'],
])('the title “%s / %s” is one, whatever its second line starts with', (...title) => {
  for (const read of [ofText, ofPage]) {
    const text = read(...title);
    expect(textOfWords(text.title)).toBe(title.join(' '));
    expect(text.leftOut).toEqual([]);
  }
});

test.each([
  'Vergadering van 3 mei 2030',
  'Raadsvergadering: 3 mei 2030',
  'Commissievergadering 3 mei 2030',
  'Agendapunt 7',
  'Agendapunt: 7',
  'Datum: 3 mei 2030',
  'Datum 3 mei 2030',
  'Fractie: Water',
  'Fracties: Water en Lucht',
  'Nummer M23-17',
  'Motienummer: M23-17',
  'Zaaknummer 2030-17',
  'Portefeuillehouder: J. Jansen',
])('“%s” below a title is none of it', (fact) => {
  for (const read of [ofText, ofPage]) {
    const text = read('Motie over sporen', fact);
    expect(textOfWords(text.title)).toBe('Motie over sporen');
    expect(text.leftOut.map(textOfWords)).toEqual([fact]);
  }
});
