import { element, say } from './dom.ts';

const region = element('p', { className: 'vh', role: 'status' });

/** Says words to the ear alone: what the eye has seen happen. */
export function announce(words: string): void {
  if (!region.isConnected) document.body.append(region);
  say(region, words);
}
