/** The file with what only a query with a word that may be mistyped needs (`understanding/correct.ts`). */
import './app.ts';

export { corrector } from '../understanding/correct.ts';
