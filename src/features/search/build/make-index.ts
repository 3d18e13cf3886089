import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { sectionsOf, type SearchData } from '../understanding/data.ts';
import { indexedStems } from '../understanding/lexicon.ts';
import { nameForLoading, onlyChunk, type IndexFile } from './file-names.ts';

/** What the browser loads of all that Pagefind makes; its interfaces and the texts of its records stay out. */
const neededFiles =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.\S+\.pf_meta|wasm\.unknown\.pagefind|index\/\S+\.pf_index)$/;

/**
 * Makes a Pagefind record of every section, and of them the files that search loads: Pagefind's program and index, and
 * `search.json` with the data and the ids of the records.
 *
 * A record holds stems, so Pagefind is given no language and stems nothing itself.
 */
export async function makeSearchIndex(data: SearchData): Promise<IndexFile[]> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join(', ')}`);
  // All at once, so that Pagefind, a process of its own, works while the next records are made.
  await Promise.all(
    sectionsOf(data.provisions).map(async ({ text }, number) => {
      const content = indexedStems(text, data).join(' ');
      const added = await index.addCustomRecord({ url: `/${String(number)}/`, content, language: 'unknown' });
      if (added.errors.length > 0) throw new Error(`Pagefind could not add a record: ${added.errors.join(', ')}`);
    }),
  );
  const { files } = await index.getFiles();
  await pagefind.close();
  const needed = nameForLoading(files.filter(({ path }) => neededFiles.test(path)));
  const chunks = needed.map(({ path }) => path).filter((path) => path.endsWith('.pf_index') && path !== onlyChunk);
  const complete = { ...data, sections: recordIds(files), files: chunks.sort() };
  return [...needed, { path: 'search.json', content: new TextEncoder().encode(JSON.stringify(complete)) }];
}

/** The ids of the records in the order in which they were added, which only the files of the records tell. */
function recordIds(files: readonly IndexFile[]): string[] {
  const ids: string[] = [];
  for (const { path, content } of files) {
    const id = /^fragment\/(\S+)\.pf_fragment$/.exec(path)?.[1];
    const url = id && /"url":"\/(\d+)\/"/.exec(gunzipSync(content).toString())?.[1];
    if (url) ids[Number(url)] = id;
  }
  return ids;
}
