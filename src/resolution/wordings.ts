import type { VFile } from 'vfile';
import { wordingsSchema, type Wordings } from '../schemas/wordings.ts';
import { checkJson } from './addresses.ts';
import { shortHash } from './extract/addresses.ts';
import { hasFile, readTextFile } from './files.ts';
import { hasErrors } from './report.ts';
import { readYaml, type Located } from './yaml.ts';

/** Reads wordings.json, which a text that was never changed can do without. */
export async function readWordings(dir: string): Promise<{ wordings: Located<Wordings> | undefined; files: VFile[] }> {
  if (!(await hasFile(dir, 'wordings.json'))) return { wordings: undefined, files: [] };
  const file = await readTextFile(dir, 'wordings.json');
  if (!hasErrors(file)) checkJson(file);
  const read = hasErrors(file) ? undefined : readYaml(file, wordingsSchema);
  return { wordings: read?.isSound ? read : undefined, files: [file] };
}

/** Fragment → hash → words that stood there before: links carry the hash. */
export type EarlierWords = Record<string, Record<string, string>>;

/** All words but the present ones, of retired fragments too. */
export function earlierWords(wordings: Wordings, live: ReadonlyMap<string, string>): EarlierWords {
  const earlier = Object.entries(wordings).map(([id, all]) => {
    const byHash = all.map((words): [string, string] => [shortHash(words), words]);
    return [id, byHash.filter(([hash]) => hash !== live.get(id))] as const;
  });
  return Object.fromEntries(
    earlier.filter(([, words]) => words.length > 0).map(([id, words]) => [id, Object.fromEntries(words)]),
  );
}
