import type { PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { clauseId } from '../../addresses/anchors.ts';
import { joiner } from '../../language/joiners.ts';
import { withoutQuotedSemicolons } from '../../language/quoted.ts';
import { report } from '../report.ts';
import type { BlockNode, ClauseNode, ProvisionNode } from '../tree.d.ts';

/**
 * Divides provisions into clauses: the parts that end in a semicolon, or at the provision's end. The space between
 * two clauses belongs to neither. A clause that runs on into a point is continued there; the "en" after the semicolon of
 * a point is its last word. A heading within an annex, and a sentence that ends with its block, end a clause too; a
 * semicolon within quotation marks ends none.
 *
 * ```markdown
 * A. overwegende dat …; overwegende dat …;   → clause overweging-a-1, clause overweging-a-2
 * ```
 */
export function remarkClauses() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'provision', (provision) => {
      divide(provision, file);
    });
  };
}

function divide(provision: ProvisionNode, file: VFile): void {
  let number = 1;
  let continued = false;
  for (const block of provision.children) {
    const clauses: ClauseNode[] = [];
    for (const children of splitAtSemicolons(block.children as PhrasingContent[], file)) {
      const id = clauseId(provision.id, number);
      clauses.push({ type: 'clause', id, number, continued, children });
      continued = !endsClause(children) && !endsWithBlock(block.form, children);
      if (!continued) number += 1;
    }
    block.children = clauses;
  }
}

/** Whether nothing of a block runs on into the next: it is a heading, or its last words end a sentence. */
function endsWithBlock(form: BlockNode['form'], children: PhrasingContent[]): boolean {
  return form === 'heading' || /[.!?][”’"»)]*$/.test(toString(withoutNotes(children)));
}

/** Whether words end in a semicolon, or in one and the word that joins the next point. */
function endsClause(children: PhrasingContent[]): boolean {
  return endsInSemicolon(withoutQuotedSemicolons(toString(withoutNotes(children))));
}

function endsInSemicolon(words: string): boolean {
  const [last = '', before = ''] = words.split(' ').reverse();
  return last.endsWith(';') || (before.endsWith(';') && joiner.test(last));
}

const withoutNotes = (children: PhrasingContent[]) => children.filter(({ type }) => type !== 'footnoteReference');

/** Splits after every semicolon that white space or the end follows; note references stay with the semicolon. */
function splitAtSemicolons(children: PhrasingContent[], file: VFile): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [[]];
  const words = withoutQuotedSemicolons(toString(children));
  let end = 0;
  for (const child of children) {
    const start = end;
    end += toString(child).length;
    const own = words.slice(start, end);
    if (child.type !== 'text') {
      if (/;\s/.test(own)) report(file, child, 'mention-clause');
      (parts.at(-1) as PhrasingContent[]).push(child);
      continue;
    }
    const pieces = cutAfterSemicolons(child.value, own);
    const opensClause = endsInSemicolon(words.slice(0, start)) && /^\s/.test(child.value);
    if (opensClause && pieces[0] !== undefined) pieces.splice(0, 1, '', pieces[0].trimStart());
    pieces.forEach((value, index) => {
      if (index > 0) parts.push([]);
      if (value !== '') (parts.at(-1) as PhrasingContent[]).push({ ...child, value });
    });
  }
  return withJoiner(parts.filter((part) => part.length > 0));
}

/** Cuts a text where `words`, the same without semicolons that end nothing, has one and white space after it. */
function cutAfterSemicolons(text: string, words: string): string[] {
  const gaps = [...words.matchAll(/(?<=;)\s+/g)].map(({ index, 0: { length } }) => ({ index, end: index + length }));
  return [...gaps, { index: text.length, end: 0 }].map(({ index }, at) => text.slice(gaps[at - 1]?.end ?? 0, index));
}

/** "…; en" at the end of a point joins it to the next, and is no clause of its own. */
function withJoiner(parts: PhrasingContent[][]): PhrasingContent[][] {
  const [last, before] = [parts.at(-1), parts.at(-2)];
  if (!last || !before || !joiner.test(toString(last).trim())) return parts;
  return [...parts.slice(0, -2), [...before, { type: 'text', value: ' ' }, ...last]];
}
