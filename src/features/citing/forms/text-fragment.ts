import { languageTag } from '../../../language/tag.ts';

/**
 * Links to exactly the words that were selected (https://wicg.github.io/scroll-to-text-fragment/). Without imports, for
 * the browser. A browser looks for the words in the whole page, from its top, whatever id stands before them: hence `page`.
 */
export interface SelectionContext {
  /** The text of the same block before the words, and after them. */
  before: string;
  after: string;
  /** All text of the page as the browser shows it, notes' numbers included; the block alone when absent. */
  page?: string;
}

/** Longer selections are given by their first and last words. */
const longest = 120;
const edgeSizes = [4, 6, 9, 14];
const contextSizes = [0, 1, 2, 3, 5, 8, 13];

/**
 * `("…/overweging/f/", "overweging-f-1", "Laçın-corridor", …)` →
 * `…/overweging/f/#overweging-f-1:~:text=La%C3%A7%C4%B1n%2Dcorridor`.
 * Grows to whole words, and takes words before or after along where the page would show another place first. Without
 * words, or if no words make the place the first one, it is the link to the clause.
 */
export function textFragmentUrl(pageUrl: string, clauseId: string, words: string, context: SelectionContext): string {
  const clauseUrl = `${pageUrl.split('#')[0] ?? ''}#${clauseId}`;
  const block = context.before + words + context.after;
  const [start, end] = wholeWords(block, context.before.length, context.before.length + words.length);
  const before = fold(block.slice(0, start));
  const chosen = fold(block.slice(start, end));
  const after = fold(block.slice(end));
  if (!chosen) return clauseUrl;

  const page = fold(context.page ?? block);
  const from = Math.max(page.indexOf(before + chosen + after), 0) + before.length;
  const original = collapse(block.slice(start, end));
  const edges = original.length > longest ? [...edgeSizes, Infinity] : [Infinity];
  for (const size of contextSizes) {
    for (const edge of edges) {
      for (const [prefixSize, suffixSize] of [
        [size, 0],
        [0, size],
        [size, size],
      ] as const) {
        const prefix = lastWords(collapse(block.slice(0, start)), prefixSize);
        const suffix = firstWords(collapse(block.slice(end)), suffixSize);
        const isWhole = edge * 2 >= original.split(' ').length;
        const head = isWhole ? original : firstWords(original, edge).trimEnd();
        const tail = isWhole ? '' : lastWords(original, edge).trimStart();
        const first = page.indexOf(fold(prefix + head + (isWhole ? suffix : '')));
        if (first !== from - fold(prefix).length) continue;
        const tailAt = page.indexOf(fold(tail + suffix), from + fold(head).length);
        if (!isWhole && tailAt + fold(tail).length !== from + chosen.length) continue;
        return `${clauseUrl}:~:text=${directive(prefix, head, tail, suffix)}`;
      }
    }
  }
  return clauseUrl;
}

/** `[prefix-,]start[,end][,-suffix]`, encoded. */
function directive(prefix: string, start: string, end: string, suffix: string): string {
  const parts = [
    prefix.trim() && `${encode(prefix.trim())}-`,
    encode(start),
    encode(end),
    suffix.trim() && `-${encode(suffix.trim())}`,
  ];
  return parts.filter(Boolean).join(',');
}

/** `encodeURIComponent` leaves the hyphen, which has a meaning here. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

/** The bounds without white space, grown to the bounds of the words they stand in, as a browser tells words apart. */
function wholeWords(text: string, from: number, to: number): [number, number] {
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (from < to && /\s/.test(text.charAt(to - 1))) to -= 1;
  if (from === to) return [from, to];
  // eslint-disable-next-line compat/compat, floor/scripts -- in Firefox as old as popovers, in which alone links are made
  for (const { index, segment, isWordLike } of new Intl.Segmenter(languageTag, { granularity: 'word' }).segment(text)) {
    const end = index + segment.length;
    if (!isWordLike) continue;
    if (index < from && end > from) from = index;
    if (index < to && end > to) to = end;
  }
  return [from, to];
}

function firstWords(text: string, count: number): string {
  return text
    .split(/(?<=\S)(?=\s)/)
    .slice(0, count)
    .join('');
}

function lastWords(text: string, count: number): string {
  return count === 0
    ? ''
    : text
        .split(/(?<=\s)(?=\S)/)
        .slice(-count)
        .join('');
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** As browsers compare: without marks on letters, in lower case, white space as one space. */
function fold(text: string): string {
  return collapse(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
