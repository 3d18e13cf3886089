import { gunzipSync, gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';

/** A file of Pagefind's bundle, its path within it. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Where the index is when it is a single chunk, as that of a resolution of this length; Pagefind adds an ending. */
export const onlyChunk = 'index/all-words.json';
const onlyChunkName = 'all-words.json?';

/**
 * Gives Pagefind's files names that a page knows beforehand, so that it can ask for all of them at once. Pagefind
 * itself asks for one after the other: its entry names the metadata and the program, the metadata names the chunks.
 *
 * Its WebAssembly comes packed with gzip as `wasm.<name>.pagefind`, which no server compresses further. Unpacked, and
 * with a name that ends in ".wasm?" (so that the rest is a query), it travels as WebAssembly: 8 kB less with Brotli.
 * So does the chunk, as ".json?": 2 kB less. Its program comes with all its white space and names: 2 kB less without.
 */
export function nameForLoading(files: readonly IndexFile[]): IndexFile[] {
  const chunks = files.filter(({ path }) => path.endsWith('.pf_index'));
  const chunk = chunks.length === 1 ? chunkName(chunks[0]?.path ?? '') : '';
  const canRename = chunk.length === onlyChunkName.length;
  return files.map(({ path, content }) => {
    if (path === 'pagefind-entry.json') return { path, content: renamedEntry(content) };
    if (path.endsWith('.pagefind')) return { path: 'wasm.unknown.wasm', content: gunzipSync(content) };
    if (path.endsWith('.pf_meta'))
      return { path: 'pagefind.text.pf_meta', content: canRename ? renamedChunk(content, chunk) : content };
    if (path === 'pagefind.js') return { path, content: minified(content) };
    return path.endsWith('.pf_index') && canRename
      ? { path: onlyChunk, content: gunzipSync(content) }
      : { path, content };
  });
}

function chunkName(path: string): string {
  return path.slice(path.indexOf('/') + 1, path.lastIndexOf('.'));
}

function renamedEntry(content: Uint8Array): Uint8Array {
  const entry = JSON.parse(new TextDecoder().decode(content)) as {
    languages: Record<string, { hash: string; wasm: string | null }>;
  };
  for (const language of Object.values(entry.languages))
    Object.assign(language, { hash: 'text', wasm: 'unknown.wasm?' });
  return new TextEncoder().encode(JSON.stringify(entry));
}

/** The metadata is CBOR: another name of the same length leaves it whole. */
function renamedChunk(content: Uint8Array, chunk: string): Uint8Array {
  const meta = gunzipSync(content).toString('latin1').replaceAll(chunk, onlyChunkName);
  return gzipSync(Buffer.from(meta, 'latin1'));
}

function minified(program: Uint8Array): Uint8Array {
  const { code } = transformSync(new TextDecoder().decode(program), { minify: true, format: 'esm' });
  return new TextEncoder().encode(code);
}
