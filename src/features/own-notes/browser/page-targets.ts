import { clauseAt, clausesOf, wordsBefore, type PageClause } from '../../../browser/page-text.ts';
import { rangeIn } from '../../../browser/range.ts';
import { clauseWords, targetIn, type NoteTarget } from '../records/own-note.ts';

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

/** The place of a boundary in the words of a text; `outside` when it lies elsewhere. */
function edgeIn(source: HTMLElement, node: Node, offset: number, outside: number): number {
  return source.contains(node) ? wordsBefore(source, node, offset).length : outside;
}
