import { z } from 'astro/zod';
import { together } from './together.ts';

const words = z.array(z.string().trim().min(1));

/** content/aliases.yaml: other words for words of the text, which only search knows. */
const aliasSchema = z
  .strictObject({
    /** Why the words differ; a "synonym" is a word of everyday language; "absent" for names that the text does not have, so that they are not taken for mistyped words. */
    kind: z.enum(['transliteration', 'language', 'synonym', 'abbreviation', 'instrument', 'source-error', 'absent']),
    /** What a reader may type. */
    terms: words.min(1),
    /** Words of the text, as printed. */
    finds: words.default([]),
    /** Ids of instruments whose mentions in the text count as found. */
    instruments: words.default([]),
    /** Words of the text to offer as another search. */
    see: words.default([]),
  })
  .refine(({ kind, finds, instruments }) => (kind === 'absent') === !(hasSome(finds) || hasSome(instruments)), {
    ...together,
    message: 'something that it finds, or the kind "absent"',
  });

const hasSome = (list: unknown) => Array.isArray(list) && list.length > 0;

export const aliasesSchema = z.array(aliasSchema);

/** The parts of a word, in small letters without accents, where the splitter of compounds would err; none of a word that is no compound: `minister: []`. */
export const compoundsSchema = z.record(z.string(), words);

/** A word and its parts. */
export type Compounds = z.infer<typeof compoundsSchema>;

export type Alias = z.infer<typeof aliasSchema>;
