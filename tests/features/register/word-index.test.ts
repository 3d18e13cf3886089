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
