import { expect, test } from 'vitest';
import { indexWords } from '../../../src/features/register/word-index.ts';

test('the register has inflections together, in alphabetical order, with each text where they stand once', () => {
  const texts = [{ text: 'hulp aan vluchtelingen en aan een vluchteling uit Armenië' }, { text: 'een vluchteling' }];
  const [first, second, third] = indexWords(texts);
  expect([first?.forms, second?.forms, third?.forms]).toEqual([
    ['Armenië'],
    ['hulp'],
    ['vluchteling', 'vluchtelingen'],
  ]);
  expect(first?.places).toEqual(texts.slice(0, 1));
  expect(third?.places).toEqual(texts);
});

test('a word has a capital where it always has one, and single letters, numbers and stop words are no entries', () => {
  const texts = [{ text: 'Hulp voor Oosterwoud' }, { text: 'de hulp x 14 op Oosterwoud, Hulpen' }];
  expect(indexWords(texts).map(({ forms }) => forms)).toEqual([['hulp', 'Hulpen'], ['Oosterwoud']]);
});

test('the form that stands most often comes first', () => {
  const texts = [{ text: 'sluizen' }, { text: 'sluis, sluizen' }, { text: 'brug, bruggen, bruggen' }];
  expect(indexWords(texts).map(({ forms }) => forms)).toEqual([
    ['bruggen', 'brug'],
    ['sluizen', 'sluis'],
  ]);
});
