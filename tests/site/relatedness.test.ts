import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { findRelated } from '../../src/site/relatedness.ts';

const about = (...keys: string[]) => new Map(keys.map((key) => [key, `noemen allebei ${key}`]));
const provisions = new Map([
  ['a', about('brug', 'weg')],
  ['b', about('brug', 'weg')],
  ['c', about('weg')],
  ['d', about('weg')],
  ['e', about('sluis')],
  ['f', about('sluis', 'weg')],
  ['g', about('weg')],
  ['h', about()],
]);

test('what few share relates; what most share does not', () => {
  const related = findRelated(provisions, []);
  expect(related.get('a')).toEqual([{ id: 'b', reasons: ['noemen allebei brug'] }]);
  expect(related.get('e')).toEqual([{ id: 'f', reasons: ['noemen allebei sluis'] }]);
  expect(related.get('c')).toEqual([]);
});

test('relations made by hand come first and stay', () => {
  const byHand = [{ between: ['a', 'h'] as const, reason: 'zeggen hetzelfde' }];
  expect(
    findRelated(provisions, byHand)
      .get('a')
      ?.map(({ id }) => id),
  ).toEqual(['h', 'b']);
  expect(findRelated(provisions, byHand, 1).get('a')).toEqual([{ id: 'h', reasons: ['zeggen hetzelfde'] }]);
  expect(findRelated(provisions, byHand, 1).get('b')).toEqual([]);
});

test('/resolutie.json: at most five, each with a reason, and the same from both sides', () => {
  const { provisions: published } = JSON.parse(readFileSync(join(inject('site').dist, 'resolutie.json'), 'utf8')) as {
    provisions: { id: string; related: { id: string; reasons: string[] }[] }[];
  };
  const byId = new Map(published.map(({ id, related }) => [id, related]));
  for (const [id, related] of byId) {
    expect(related.length, id).toBeLessThanOrEqual(5);
    for (const other of related) {
      expect(other.reasons.join('')).not.toBe('');
      expect(byId.get(other.id)).toContainEqual({ id, reasons: other.reasons });
    }
  }
  expect(byId.get('overweging-i')?.map(({ id }) => id)).toContain('aanhaling-10');
  expect(byId.get('overweging-b')?.map(({ id }) => id)).toContain('paragraaf-2');
});
