import { once } from 'node:events';
import { parentPort, type MessagePort } from 'node:worker_threads';
import type { Resolution } from '../../../resolution/index.ts';
import { dutchWords } from '../../../language/word-list.ts';
import { makeSearchFiles } from './make-index.ts';
import { otherWords } from '../../../language/other-words.ts';
import { buildSearchIndex } from './search-data.ts';

/**
 * The thread that makes the search index. It reads the word lists while the content is read elsewhere, is then posted
 * the resolution, and posts the files.
 */
const port = parentPort as MessagePort;
const posted = once(port, 'message') as Promise<[Resolution]>;
const dutch = dutchWords();
const others = otherWords();
const [resolution] = await posted;
port.postMessage(await makeSearchFiles(buildSearchIndex(resolution, dutch, others)));
