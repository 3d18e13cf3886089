import { once } from 'node:events';
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import type { Resolution } from '../../../resolution/index.ts';
import { readDutchWords } from '../../../language/word-list.ts';
import { makeSearchIndex } from './make-index.ts';
import { otherWords } from '../../../language/other-words.ts';
import { buildSearchData } from './search-data.ts';
import { readSearchSource } from '../../../resolution/aliases.ts';

/**
 * The thread that makes the search index. It reads the word lists while the content is read elsewhere, is then posted
 * the resolution, and posts a message when the content has no errors, then the files.
 */
const { dir } = workerData as { dir: string };
const port = parentPort as MessagePort;
const posted = once(port, 'message') as Promise<[Resolution]>;
const dutch = readDutchWords();
const others = otherWords(dutch);
const [resolution] = await posted;
const source = await readSearchSource(dir, resolution);
port.postMessage('checked');
port.postMessage(await makeSearchIndex(buildSearchData(source, dutch, others)));
