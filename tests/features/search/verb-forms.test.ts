import { expect, test } from 'vitest';
import { search } from '../../../src/features/search/understanding/find.ts';
import { createLexicon, wordsOf } from '../../../src/features/search/understanding/lexicon.ts';
import { idsOf, memoryEngine, readSearchIndex } from './content.ts';
import { formsOfVerb } from './verb-forms.ts';

test('every form of every verb of the text finds every place that has one', { timeout: 300_000 }, async () => {
  const index = await readSearchIndex();
  const lexicon = createLexicon(index.data);
  const engine = memoryEngine(index);
  const rows = lexicon.sections.flat().map((section) => ({
    provision: section.provision,
    row: ` ${wordsOf(section.text).join(' ')} `,
  }));
  const misses: string[] = [];
  for (const verb of index.data.verbs) {
    // A form that is a noun here, or one of grammar, is not only the verb's.
    const forms = formsOfVerb(verb).filter((form) => !lexicon.nouns.has(form) && !lexicon.grammar.has(form));
    const wanted = rows.filter(({ row }) => forms.some((form) => row.includes(` ${form} `)));
    const ids = new Set(idsOf(wanted, lexicon));
    for (const form of forms) {
      const found = new Set(idsOf((await search(form, lexicon, engine)).hits, lexicon));
      const missed = [...ids].filter((id) => !found.has(id));
      if (missed.length > 0) misses.push(`${verb}: ${form} misses ${missed.join(' ')}`);
    }
  }
  expect(misses).toEqual([]);
});
