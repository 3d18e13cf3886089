import './app.ts';

export { corrector } from '../understanding/correct.ts';
