import { describe, expect, it } from 'vitest';
import { previewOf } from '../../../src/features/citing/forms/preview.ts';
import { excerpt } from '../../../src/language/excerpt.ts';
import { readContent, sourceOf, targetOf } from './source.ts';

const resolution = await readContent();

describe('excerpt', () => {
  it.each([
    ['a text that fits', 'overwegende dat', 15, 'overwegende dat'],
    ['a text that does not', 'overwegende dat de', 17, 'overwegende dat …'],
    ['a word that ends where the room does', 'overwegende dat de', 15, 'overwegende dat …'],
    ['a comma before the cut', 'overwegende, dat', 13, 'overwegende …'],
    ['a word longer than the room', 'staakthetvuren', 5, 'staak …'],
  ])('of %s', (_, text, length, expected) => {
    expect(excerpt(text, length)).toBe(expected);
  });
});

describe('previewOf', () => {
  it('names who speaks, in which document and where, and quotes the first words', () => {
    const source = sourceOf(resolution);
    expect(previewOf(source, targetOf(resolution, 'overweging-b'))).toEqual({
      title: 'Europees Parlement, gezamenlijke ontwerpresolutie RC-B9-0393/2023, overweging B',
      description: expect.stringMatching(
        /^Europees Parlement, gezamenlijke ontwerpresolutie RC-B9-0393\/2023, overweging B: “overwegende dat .*[a-z] …”$/,
      ) as string,
    });
    expect(previewOf(source).description).toBe(
      `Europees Parlement, gezamenlijke ontwerpresolutie RC-B9-0393/2023: “${source.title}”`,
    );
  });
});
