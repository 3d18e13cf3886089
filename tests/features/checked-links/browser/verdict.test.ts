import { describe, expect, test } from 'vitest';
import { checkedUrl } from '../../../../src/features/checked-links/browser/checked-url.ts';
import { judge } from '../../../../src/features/checked-links/browser/verdict.ts';

const parts = {
  'overweging-a': { words: 'het regent; het waait;', hash: 'aaaaaaaa' },
  'overweging-a-1': { words: 'het regent hard;', hash: 'a1a1a1a1' },
  'overweging-a-2': { words: 'het waait;', hash: 'a2a2a2a2' },
};
const earlier = {
  'overweging-a-1': { b1b1b1b1: 'het regent;', a2a2a2a2: 'het waait;' },
  'overweging-a-9': { c9c9c9c9: 'het vriest;' },
};
const verdict = (hash: string, fragment = 'overweging-a-1', current = fragment) =>
  judge(hash, fragment, current, parts, () => Promise.resolve(earlier));

describe('a link with the hash of words', () => {
  test('that are there still', async () => {
    expect(await verdict('a1a1a1a1')).toEqual({ kind: 'same', isRetired: false });
  });

  test('that stood there before, word for word', async () => {
    expect(await verdict('b1b1b1b1')).toEqual({
      kind: 'changed',
      isRetired: false,
      movedTo: undefined,
      changes: [
        { kind: 'same', text: 'het regent' },
        { kind: 'now', text: ' hard' },
        { kind: 'same', text: ';' },
      ],
    });
  });

  test('that another part has now', async () => {
    expect(await verdict('a2a2a2a2')).toMatchObject({ kind: 'changed', movedTo: 'overweging-a-2' });
  });

  test('that never stood there says no word of another place', async () => {
    expect(await verdict('b1b1b1b1', 'overweging-a-2')).toEqual({ kind: 'unknown', isRetired: false });
    // Nor when they stand somewhere now.
    expect(await verdict('a1a1a1a1', 'overweging-a-2')).toStrictEqual({ kind: 'unknown', isRetired: false });
    expect(await verdict('c9c9c9c9')).toEqual({ kind: 'unknown', isRetired: false });
  });

  test('at a fragment that is retired', async () => {
    expect(await verdict('c9c9c9c9', 'overweging-a-9', 'overweging-a-2')).toMatchObject({
      kind: 'changed',
      isRetired: true,
    });
  });

  test.each(['', '1b22e00', 'A1A1A1A1', '__proto__', 'toString', '<script>', 'a1a1a1a1a1'])(
    '%j is no hash',
    async (hash) => {
      expect(await verdict(hash)).toEqual({ kind: 'malformed', isRetired: false });
    },
  );

  test('of eight digits that is nobody’s', async () => {
    for (const hash of ['00000000', 'a1a1a1a0', '01a1a1a1'])
      expect(await verdict(hash)).toEqual({ kind: 'unknown', isRetired: false });
    expect(await verdict('00000000', '__proto__', 'overweging-a')).toEqual({ kind: 'unknown', isRetired: true });
  });
});

test('the hash stands before the fragment, and once', () => {
  const url = 'https://voorbeeld.example/sub/overweging/a/?w=00000000#overweging-a';
  expect(checkedUrl(url, 'overweging-a-1', 'a1a1a1a1')).toBe(
    'https://voorbeeld.example/sub/overweging/a/?w=a1a1a1a1#overweging-a-1',
  );
});
