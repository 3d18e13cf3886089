import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { sectionsOf, type SearchData } from '../../search/data.ts';
import { indexedStems } from '../../search/lexicon.ts';

/** What the browser loads of all that Pagefind makes; its interfaces and the texts of its records stay out. */
const neededFiles = /^(?:pagefind\.js|pagefind\.\S+\.pf_meta|index\/\S+\.pf_index)$/;

interface IndexFile {
  path: string;
  content: Uint8Array;
}

/**
 * Makes a Pagefind record of every section and writes the index, and the data beside it as `search.json`.
 *
 * A record holds stems, so Pagefind is given no language and stems nothing itself.
 *
 * @param folder where the files go; made when it is not there
 * @returns the data with the ids of the records
 */
export async function writeSearchIndex(data: SearchData, folder: string): Promise<SearchData> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join(', ')}`);
  for (const [number, { text }] of sectionsOf(data.provisions).entries()) {
    const content = indexedStems(text, data).join(' ');
    const added = await index.addCustomRecord({ url: `/${String(number)}/`, content, language: 'unknown' });
    if (added.errors.length > 0) throw new Error(`Pagefind could not add a record: ${added.errors.join(', ')}`);
  }
  const { files } = await index.getFiles();
  await pagefind.close();
  const needed = files.filter(({ path }) => neededFiles.test(path));
  const complete = {
    ...data,
    sections: recordIds(files),
    files: needed.map(({ path }) => path).filter((path) => /\.pf_(?:meta|index)$/.test(path)),
  };
  for (const { path, content } of needed) await write(join(folder, path), content);
  await writeProgram(files, folder);
  await write(join(folder, 'search.json'), JSON.stringify(complete));
  return complete;
}

/**
 * Pagefind packs its WebAssembly with gzip into a file that no server compresses further, and asks for
 * `wasm.<name>.pagefind`. Unpacked and with a name that ends in ".wasm?" (so that the rest is a query) it travels as
 * WebAssembly, compressed by the server: 8 kB less with Brotli.
 */
async function writeProgram(files: readonly IndexFile[], folder: string): Promise<void> {
  const contentOf = (name: string): Uint8Array => files.find(({ path }) => path === name)?.content ?? new Uint8Array();
  const entry = JSON.parse(new TextDecoder().decode(contentOf('pagefind-entry.json'))) as {
    languages: Record<string, { wasm: string | null }>;
  };
  for (const language of Object.values(entry.languages)) language.wasm = 'unknown.wasm?';
  await write(join(folder, 'pagefind-entry.json'), JSON.stringify(entry));
  await write(join(folder, 'wasm.unknown.wasm'), gunzipSync(contentOf('wasm.unknown.pagefind')));
}

async function write(file: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
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
