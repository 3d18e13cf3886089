import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/features/search/understanding/lexicon.ts';
import { idsOf } from './content.ts';
import { found, lexicon } from './own-search.ts';
import { formsOfVerb } from './verb-forms.ts';

test('every form of every verb of the text finds every place that has one', { timeout: 300_000 }, async () => {
  const rows = lexicon.sections.flat().map((section) => ({
    provision: section.provision,
    row: ` ${wordsOf(section.text).join(' ')} `,
  }));
  const misses: string[] = [];
  for (const verb of lexicon.verbs) {
    // A form that is a noun here, or one of grammar, is not only the verb's.
    const forms = formsOfVerb(verb).filter((form) => !lexicon.nouns.has(form) && !lexicon.grammar.has(form));
    const wanted = rows.filter(({ row }) => forms.some((form) => row.includes(` ${form} `)));
    const ids = new Set(idsOf(wanted, lexicon));
    for (const form of forms) {
      const shown = new Set(await found(form));
      const missed = [...ids].filter((id) => !shown.has(id));
      if (missed.length > 0) misses.push(`${verb}: ${form} misses ${missed.join(' ')}`);
    }
  }
  expect(misses).toEqual([]);
});
