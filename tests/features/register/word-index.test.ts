import { expect, test } from 'vitest';
import { indexWords } from '../../../src/features/register/word-index.ts';

test('the register has inflections together, in alphabetical order, with the words around each place', () => {
  const text = 'hulp aan vluchtelingen en aan een vluchteling uit Armenië';
  const [first, second, third] = indexWords([{ text }]);
  expect([first?.forms, second?.forms, third?.forms]).toEqual([
    ['Armenië'],
    ['hulp'],
    ['vluchtelingen', 'vluchteling'],
  ]);
  expect(third?.places.map(({ before, word, after }) => before + word + after)).toEqual([text, text]);
});
