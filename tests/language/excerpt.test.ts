import { describe, expect, it } from 'vitest';
import { annexTitle } from '../../src/language/part-names.ts';
import { excerpt } from '../../src/language/excerpt.ts';
import { joiner } from '../../src/language/joiners.ts';

describe('excerpt', () => {
  it.each([
    ['a text that fits', 'overwegende dat', 15, 'overwegende dat'],
    ['a text that does not', 'overwegende dat de', 17, 'overwegende dat …'],
    ['a word that ends where the room does', 'overwegende dat de', 15, 'overwegende dat …'],
    ['a comma before the cut', 'overwegende, dat', 13, 'overwegende …'],
    ['signs and a space before the cut', 'de wet – en de rest', 8, 'de wet …'],
    ['a word longer than the room', 'staakthetvuren', 5, 'staak …'],
    ['such a word after a space', ' staakthetvuren', 5, ' staa …'],
  ])('of %s', (_, text, length, expected) => {
    expect(excerpt(text, length)).toBe(expected);
  });
});

describe('annexTitle', () => {
  it.each([
    ['Bijlage II: kaarten', { label: 'II', title: 'kaarten' }],
    ['Bijlage IV – Kaarten en maten', { label: 'IV', title: 'Kaarten en maten' }],
    ['BIJLAGE B', { label: 'B' }],
    ['Annex  12', { label: '12' }],
    ['Bijlage', {}],
    ['Bijlage: kaarten', { title: 'kaarten' }],
    ['Bijlage Xanten', { title: 'Xanten' }],
    ['Bijlagen', undefined],
    ['Kaarten bij bijlage II', undefined],
  ])('of “%s” is %j', (heading, title) => {
    expect(annexTitle(heading)).toEqual(title);
  });
});

it('a word that joins the last point is one of grammar, alone', () => {
  const words = ['en', 'of', 'en/of', 'alsook', 'alsmede', 'evenals', 'enz', 'alsof', 'maar'];
  expect(words.filter((word) => joiner.test(word))).toEqual(['en', 'of', 'en/of', 'alsook', 'alsmede', 'evenals']);
});
