import { createHash } from 'node:crypto';
import * as pagefind from 'pagefind';
import { minifySync } from 'rolldown/utils';
import type { SearchIndex } from './search-data.ts';

/** A file of Pagefind's bundle, its path within it. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What the browser loads of all that Pagefind makes; its interfaces and the texts of its records stay out. */
const neededFiles =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.\S+\.pf_meta|wasm\.unknown\.pagefind|index\/\S+\.pf_index)$/;

/**
 * Makes a Pagefind record of every provision and page, and of them the files that search loads: Pagefind's program and
 * index, the words and the texts. Every file that changes with the content has a hash in its name, as Pagefind's own
 * have, and `pagefind-entry.json` names them: what a browser has kept of an earlier site is never mixed with this one.
 *
 * A record holds stems, so Pagefind is given no language and stems nothing itself.
 */
export async function makeSearchFiles({ data, texts, records, realWords, about }: SearchIndex): Promise<IndexFile[]> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join(', ')}`);
  // All at once, so that Pagefind, a process of its own, works while the next records are made.
  await Promise.all(
    records.map(async (terms, number) => {
      const added = await index.addCustomRecord({
        url: `/${String(number)}/`,
        content: terms.join(' '),
        language: 'unknown',
      });
      if (added.errors.length > 0) throw new Error(`Pagefind could not add a record: ${added.errors.join(', ')}`);
    }),
  );
  const { files } = await index.getFiles();
  await pagefind.close();
  const needed = files.filter(({ path }) => neededFiles.test(path));
  const ownTexts = texts.map((text, number) => hashed(`text-${String(number + 2)}`, text));
  const real = hashed('real-words', realWords.join(' '));
  const pages = hashed('about', about);
  const words = hashed('words', {
    ...data,
    texts: ownTexts.map(({ path }) => path),
    realWords: real.path,
    about: pages.path,
  });
  return [
    ...needed.map((file) => {
      if (file.path === 'pagefind-entry.json') return entryWith(file, words, needed);
      return file.path === 'pagefind.js' ? ownProgram(file) : file;
    }),
    words,
    real,
    pages,
    ...ownTexts,
  ];
}

/** Pagefind only logs that a part of its index did not come, and answers that there is nothing. */
const silence = '"load_index_chunk")).catch(()=>{})';
/** All that its program has for others. */
const exported = /export\{(?=[^}]*\bcreateInstance\b)[^}]*\};?\s*$/;

/**
 * Pagefind's program as other scripts are: without what search does not import, and without the names and spaces of its
 * source. A search fails when a part of the index does not come, so that no word is called absent that nobody has looked for.
 */
function ownProgram({ path, content }: IndexFile): IndexFile {
  const source = new TextDecoder().decode(content);
  if (!source.includes(silence)) throw new Error(`${path} does not load its index as it did.`);
  if (!exported.test(source)) throw new Error(`${path} does not export what it did.`);
  const used = source
    .replace(silence, silence.replace('.catch(()=>{})', ''))
    .replace(exported, 'export { createInstance };');
  const { code, errors } = minifySync(path, used, { module: true });
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join(', ')}`);
  return { path, content: new TextEncoder().encode(code) };
}

function hashed(name: string, value: unknown): IndexFile {
  const content = new TextEncoder().encode(JSON.stringify(value));
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return { path: `${name}.${hash}.json`, content };
}

/** Pagefind's entry, with our words, and what every search is going to need. */
function entryWith({ path, content }: IndexFile, words: IndexFile, needed: readonly IndexFile[]): IndexFile {
  const pathsOf = (some: readonly IndexFile[]): string[] => some.map((file) => file.path);
  const chunks = pathsOf(needed).filter((each) => each.endsWith('.pf_index'));
  const ahead = [
    words.path,
    ...pathsOf(needed).filter((each) => each.endsWith('.pf_meta')),
    ...(chunks.length === 1 ? chunks : []),
  ].map((each) => [each]);
  const entry = JSON.parse(new TextDecoder().decode(content)) as object;
  return { path, content: new TextEncoder().encode(JSON.stringify({ ...entry, words: words.path, ahead })) };
}

/** The entry with scripts besides, which a browser would ask for only when the one that imports them has come. */
export function withScripts({ path, content }: IndexFile, scripts: readonly string[]): IndexFile {
  if (path !== 'pagefind-entry.json') return { path, content };
  const entry = JSON.parse(new TextDecoder().decode(content)) as { ahead: string[][] };
  const ahead = [...entry.ahead, ...scripts.map((script) => [`../${script}`, 'modulepreload', ''])];
  return { path, content: new TextEncoder().encode(JSON.stringify({ ...entry, ahead })) };
}
