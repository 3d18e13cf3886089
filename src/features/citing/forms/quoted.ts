import { isPublic } from '../../../addresses/public-address.ts';

/**
 * Quotations; they run in the browser too.
 *
 * The official words are never changed, so the marks inside them stay as printed and the outer pair gives way: double
 * marks as in Dutch practice, single ones around words that hold double ones, and guillemets around words that hold both.
 */
const pairs = [
  { open: '“', close: '”', inside: /[“”„"]/ },
  { open: '‘', close: '’', inside: /[‘‚]/ },
  { open: '«', close: '»', inside: /(?!)/ },
];

/** `vredeshandhavers` → `“vredeshandhavers”`; `de “vredeshandhavers”` → `‘de “vredeshandhavers”’`. */
export function quoted(words: string): string {
  const pair = pairs.find(({ inside }) => !inside.test(words));
  return pair ? pair.open + words + pair.close : words;
}

/**
 * What is copied: the words between marks, the source and the link, a line each. An address on the reader's own machine
 * leads nobody else anywhere, so a site that does not know its address gives none.
 */
export function quotationText(words: string, source: string, url: string): string {
  const lines = [quoted(words), source];
  if (isPublic(url)) lines.push(url);
  return lines.join('\n');
}
