import { rehype } from 'rehype';
import { loneMarks, takeNotes } from './lone-notes.ts';
import { doubtNotes, doubtNumbers, takeNumbered } from './note-references.ts';
import type { Source } from './source.ts';
import { PageWalk } from './walk-page.ts';

/**
 * Reads a page of HTML: each block of it, in order. A link around a number is a reference to a note when the place it
 * leads to starts with a link back.
 */
export function readBlocks(html: string): Source {
  const { kept, found, lone, headings, details, quotes, leftOut, doubts } = new PageWalk(rehype().parse(html));
  const doubted = new Set(kept.flat().filter(({ text: word }) => word.search(loneMarks) >= 0));
  const taken = takeNotes(kept, found, lone);
  const own = taken.notes.length > 0 ? { ...taken, doubts: [] } : takeNumbered(taken.blocks);
  doubts.push(...taken.doubts, ...own.doubts);
  if (taken.notes.length > 0) doubtNotes(own.blocks, doubts);
  doubtNumbers(
    own.blocks.flat().filter((word) => !doubted.has(word)),
    doubts,
  );
  return { ...own, headings, details, quotes, leftOut, doubts };
}
