import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { labelOfLine } from '../labels.ts';
import { report } from '../report.ts';

const dash = /^\s*([-–—•])\s+(\S+)/;
/** Nothing but a list goes on so: a dash in a sentence stands after words. */
const listEnd = /[:;]\s*$/;

/**
 * A line within a block that starts as a provision or a point does is reported: without an empty line before it, "B. …"
 * would be published as words of recital A. A dash only starts a citation, which has the first word of the others, or a
 * point, which comes after a colon or semicolon. A block that starts so within a citation is a citation of its own.
 */
export function checkLineStarts(tree: Root, file: VFile): void {
  const lines = String(file).split('\n');
  visit(tree, (node: Nodes) => {
    if ((node.type !== 'paragraph' && node.type !== 'block') || !node.position) return;
    const [firstWord = ''] = toString(node).split(/\s/, 1);
    for (let line = node.position.start.line + 1; line <= node.position.end.line; line++) {
      const text = lines[line - 1] ?? '';
      const [, sign, word] = dash.exec(text) ?? [];
      const isPart = word === firstWord || listEnd.test(lines[line - 2] ?? '');
      const found = labelOfLine(text) ?? (isPart ? sign : undefined);
      if (found) report(file, { line, column: text.search(/\S/) + 1 }, 'line-start', found);
    }
  });
  visit(tree, 'provision', (provision) => {
    if (provision.kind !== 'citation') return;
    const [firstWord = ''] = provision.children.slice(0, 1).map((block) => toString(block).trim().split(/\s/, 1)[0]);
    for (const { position } of provision.children.slice(1)) {
      const text = lines[position.start.line - 1] ?? '';
      const [, sign, word] = dash.exec(text) ?? [];
      if (sign && word === firstWord)
        report(file, { line: position.start.line, column: text.search(/\S/) + 1 }, 'citation-dash', sign);
    }
  });
}
