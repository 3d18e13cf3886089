import { parentPort, workerData } from 'node:worker_threads';
import type { Resolution } from '../../resolution/index.ts';
import { readDutchWords } from './dutch-words.ts';
import { makeSearchIndex } from './make-index.ts';
import { buildSearchData } from './search-data.ts';
import { readSearchSource } from './search-source.ts';

/** The thread that makes the search index. It posts a message when the content has no errors, then the files. */
const { dir, resolution } = workerData as { dir: string; resolution: Resolution };
const source = await readSearchSource(dir, resolution);
parentPort?.postMessage('checked');
parentPort?.postMessage(await makeSearchIndex(buildSearchData(source, readDutchWords())));
