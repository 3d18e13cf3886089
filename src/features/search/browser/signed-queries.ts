/** The file with what only queries with figures, signs or more words need (`understanding/signs.ts`), and what is said of them. */
// Within the rest of search it would come for every query; that rest must not be cut in files because of it.
import './app.ts';

export { notesOn } from './answer-notes.ts';
export * from '../understanding/signs.ts';
