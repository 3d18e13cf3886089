import { button } from '../../../browser/dom.ts';
import { lazy } from '../../../browser/lazy.ts';
import { tellIfLost } from '../../../browser/lost.ts';
import { hasPopovers } from '../../../browser/popover.ts';
import { ownNoteTool } from '../../../strings/nl/citing.ts';

const pageNotes = lazy(() => import('./page-notes.ts'));

/** The tool that marks whole clauses, to write a note on. */
export function clauseNoteTool(clauses: readonly string[]): HTMLButtonElement {
  return button(ownNoteTool, () => tellIfLost(pageNotes((notes) => notes.markClauses(clauses))));
}

/** The tool that marks the words that are selected. */
export function selectionNoteTool(): HTMLButtonElement {
  const tool = button(ownNoteTool, async () => {
    await markSelection();
    if (hasPopovers) tool.closest<HTMLElement>('[popover]')?.hidePopover();
  });
  return tool;
}

/** Marks the words that are selected, to write a note on. */
export async function markSelection(): Promise<void> {
  const selection = getSelection();
  if (!selection?.rangeCount || selection.isCollapsed) return;
  const range = selection.getRangeAt(0).cloneRange();
  await tellIfLost(
    pageNotes((notes) => {
      selection.removeAllRanges();
      return notes.markWords(range);
    }),
  );
}
