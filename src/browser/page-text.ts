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
export function clausesOf(source: HTMLElement): PageClause[] {
  const lines = [...source.querySelectorAll('p > span')];
  const elements = [...source.querySelectorAll<HTMLElement>('span[id]')];
  const all = wordsOf(source);
  const starts = elements.map((element) => wordsBefore(source, element, 0).length);
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

/** The words of an official text, without the references to footnotes. */
export function wordsOf(source: HTMLElement): string {
  return wordsBefore(source, source, source.childNodes.length);
}

/** The words of an official text before a boundary. */
export function wordsBefore(source: HTMLElement, node: Node, offset: number): string {
  const range = document.createRange();
  range.setStart(source, 0);
  range.setEnd(node, offset);
  const copy = range.cloneContents();
  for (const note of copy.querySelectorAll('sup')) note.remove();
  return copy.textContent;
}
