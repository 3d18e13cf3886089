import { describe, expect, it } from 'vitest';
import { previewOf } from '../../../src/features/citing/forms/preview.ts';
import { readContent, sourceOf, targetOf } from './source.ts';

const resolution = await readContent();

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
