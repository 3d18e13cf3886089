import type { Root } from 'mdast';
import type { Parent } from 'unist';
import { visit } from 'unist-util-visit';
import { textOf } from '../extract/text.ts';
import { findDates } from '../../language/dates.ts';
import type { DateNode } from '../tree.d.ts';
import { wrapWords } from '../wrap-words.ts';

/**
 * Marks the dates of clauses and footnotes, in mentions too.
 *
 * ```markdown
 * gezien zijn resolutie van 19 januari 2023   → … van <data value="2023-01-19">19 januari</data> 2023
 * ```
 */
export function remarkDates() {
  return (tree: Root): void => {
    visit(tree, 'clause', markDates);
    visit(tree, 'footnoteDefinition', markDates);
  };
}

function markDates(node: Parent): void {
  wrapWords(node, findDates(textOf(node as Parameters<typeof textOf>[0])), (words, { datetime }): DateNode => ({
    type: 'date',
    value: datetime,
    children: [words],
  }));
}
