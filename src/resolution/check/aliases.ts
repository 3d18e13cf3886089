import { tokenize } from '../../language/tokens.ts';
import type { Alias } from '../../schemas/alias.ts';
import { report } from '../report.ts';
import type { Located } from '../yaml.ts';

/** An alias leads to words of the text, in any case and with or without accents, and to instruments that there are. */
export function checkAliases(
  aliases: Located<Alias[]> | undefined,
  texts: readonly string[],
  instruments: Set<string>,
): void {
  if (!aliases) return;
  const { data, file, at } = aliases;
  const haystack = texts.map(wordsOf);
  data.forEach((alias, index) => {
    for (const field of ['finds', 'see'] as const) {
      alias[field].forEach((words, place) => {
        const needle = wordsOf(words);
        if (haystack.some((text) => text.includes(needle))) return;
        report(file, at([index, field, place]), 'form-absent', words);
      });
    }
    alias.instruments.forEach((id, place) => {
      if (!instruments.has(id)) report(file, at([index, 'instruments', place]), 'reference-unknown', 'instrument', id);
    });
  });
}

/** The words as search compares them, each with a space on either side. */
const wordsOf = (text: string) =>
  ` ${tokenize(text)
    .map(({ word }) => word)
    .join(' ')} `;
