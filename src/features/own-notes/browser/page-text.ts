import { rangeIn } from '../../../browser/range.ts';
import { clauseWords, targetIn, type NoteTarget } from '../records/own-note.ts';

/** A clause on the page: its words, and where they stand in the official text of its provision. */
export interface PageClause {
  id: string;
  element: HTMLElement;
  /** The official text that it is in. */
  source: HTMLElement;
  /** In UTF-16 units of the words of `source`. */
  start: number;
  words: string;
  /** The line of its provision that it begins, counted from 1. */
  line: number;
}

/** The clauses of an official text, in order. */
function clausesOf(source: HTMLElement): PageClause[] {
  const lines = [...source.querySelectorAll('p > span')];
  const elements = [...source.querySelectorAll<HTMLElement>('span[id]')];
  const all = startOf(source, source, source.childNodes.length);
  const starts = elements.map((element) => startOf(source, element, 0).length);
  return elements.map((element, index) => {
    const start = starts[index] ?? 0;
    const words = all.slice(start, starts[index + 1]).trimEnd();
    return { id: element.id, element, source, start, words, line: lines.indexOf(element) + 1 };
  });
}

/** The clause with this id on the page. */
export function clauseAt(id: string): PageClause | undefined {
  const source = document.getElementById(id)?.closest<HTMLElement>('[data-source-text]');
  return source ? clausesOf(source).find((clause) => clause.id === id) : undefined;
}

/** The official words in a range, clause by clause. */
export function targetsIn(range: Range): NoteTarget[] {
  const sources = [...document.querySelectorAll<HTMLElement>('[data-source-text]')];
  return sources
    .filter((source) => range.intersectsNode(source))
    .flatMap((source) => {
      const from = edgeIn(source, range.startContainer, range.startOffset, 0);
      const to = edgeIn(source, range.endContainer, range.endOffset, Infinity);
      return clausesOf(source).flatMap(({ id, words, start }) => {
        return targetIn(id, words, Math.max(0, from - start), Math.max(0, to - start)) ?? [];
      });
    });
}

/** Where the words of a target stand on the page; nothing when the clause is not there, or has other words. */
export function placeOfTarget(target: NoteTarget): { clause: PageClause; range: Range } | undefined {
  const clause = clauseAt(target.clause);
  if (clause?.words !== clauseWords(target)) return undefined;
  const start = clause.start + target.prefix.length;
  const range = rangeIn(clause.source, start, start + target.exact.length);
  return range && { clause, range };
}

/** Whether a translator has put its own words in the text. */
export const isTranslated = (): boolean =>
  document.documentElement.matches('[class*="translated-"]') ||
  document.querySelector('[data-source-text] font') !== null;

/** The place of a boundary in the words of a text; `outside` when it lies elsewhere. */
function edgeIn(source: HTMLElement, node: Node, offset: number, outside: number): number {
  return source.contains(node) ? startOf(source, node, offset).length : outside;
}

/** The words of a text before a boundary. */
function startOf(source: HTMLElement, node: Node, offset: number): string {
  const range = document.createRange();
  range.setStart(source, 0);
  range.setEnd(node, offset);
  return textOf(range);
}

/** Text without the references to footnotes. */
function textOf(range: Range): string {
  const copy = range.cloneContents();
  for (const note of copy.querySelectorAll('sup')) note.remove();
  return copy.textContent;
}
