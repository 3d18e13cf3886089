import type { Resolution } from './index.ts';
import { hasFile, readTextFile } from './files.ts';
import { formatReport, report } from './report.ts';
import { readYaml, type Located } from './yaml.ts';
import { aliasesSchema, compoundsSchema, type Alias } from '../schemas/alias.ts';
import { sectionsOf } from '../features/search/understanding/data.ts';
import { wordsOf } from '../features/search/understanding/lexicon.ts';
import type { z } from 'astro/zod';
import type { SearchSource } from '../features/search/build/search-data.ts';

/**
 * Adds what only search reads to the resolution: aliases.yaml and compounds.yaml, both optional.
 *
 * @throws Error with a line for every problem in them: a form that does not fit, words that the text does not have
 */
export async function readSearchSource(dir: string, resolution: Resolution): Promise<SearchSource> {
  const files: Parameters<typeof formatReport>[0] = [];
  const read = async <Schema extends z.ZodType>(
    name: string,
    schema: Schema,
  ): Promise<Located<z.infer<Schema>> | undefined> => {
    if (!(await hasFile(dir, name))) return undefined;
    const file = await readTextFile(dir, name);
    files.push(file);
    return file.messages.length === 0 ? readYaml(file, schema) : undefined;
  };
  const aliases = await read('aliases.yaml', aliasesSchema);
  const compounds = await read('compounds.yaml', compoundsSchema);
  if (aliases) checkAliases(aliases, resolution);
  const lines = formatReport(files);
  if (lines.length > 0) throw new Error(`The content has ${String(lines.length)} error(s).\n${lines.join('\n')}`);
  const { persons, organisations, places } = resolution;
  return {
    ...resolution,
    names: [...persons, ...organisations, ...places],
    aliases: aliases?.data ?? [],
    compounds: compounds?.data ?? {},
  };
}

/** An alias leads to words of the text and to instruments that there are. */
function checkAliases({ data, file, at }: Located<Alias[]>, { provisions, footnotes, instruments }: Resolution): void {
  const texts = sectionsOf(
    provisions.map(({ id, clauses }) => ({ id, clauses: clauses.map(({ text }) => text), notes: [] })),
  ).map(({ text }) => text);
  const haystack = [...texts, ...footnotes.map(({ text }) => text)].map((text) => ` ${wordsOf(text).join(' ')} `);
  const ids = new Set(instruments.map(({ id }) => id));
  data.forEach((alias, index) => {
    for (const field of ['finds', 'see'] as const) {
      alias[field].forEach((words, place) => {
        const needle = ` ${wordsOf(words).join(' ')} `;
        if (!haystack.some((text) => text.includes(needle)))
          report(file, at([index, field, place]), 'reference-unknown', 'words of the text', words);
      });
    }
    alias.instruments.forEach((id, place) => {
      if (!ids.has(id)) report(file, at([index, 'instruments', place]), 'reference-unknown', 'instrument', id);
    });
  });
}
