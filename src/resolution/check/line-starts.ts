import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { ProvisionKind } from '../../addresses/anchors.ts';
import { startsLeadIn } from '../../language/printed.ts';
import { bullets, dueLabel, labelOfLine, looseLabelOf, nextLabels } from '../labels.ts';
import { report } from '../report.ts';

const dash = new RegExp(String.raw`^\s*(${bullets})(?:\s+|(?<![o*])(?=\p{L}))(\S+)`, 'u');
/** Nothing but a list goes on so: a dash in a sentence stands after words. */
const listEnd = /[:;]\s*$/;

/**
 * A line within a block that starts as a provision or a point does is reported: without an empty line before it, "B. …"
 * would be published as words of recital A. The letter or number that is due is one however it is written ("B: …",
 * "2.verzoekt"). A dash only starts a citation, which has the first word of the others, or a point, which comes after a
 * colon or semicolon. A line or block of a citation that starts with its first word is a citation of its own; in a recital
 * or paragraph it may be the next clause, unless a full stop stands before it.
 */
export function checkLineStarts(tree: Root, file: VFile): void {
  const lines = String(file).split('\n');
  const last: { recital?: string; paragraph?: string } = {};
  let kind: ProvisionKind | undefined;
  const dueAt = (text: string): string | undefined => {
    if (kind === 'annex') return undefined;
    const due = [...nextLabels(last.recital, 'A'), ...nextLabels(last.paragraph, '1')];
    const found = dueLabel(text, due);
    const label = due.find((one) => found?.includes(one));
    if (label !== undefined) last[/^\d/.test(label) ? 'paragraph' : 'recital'] = label;
    return found;
  };
  visit(tree, (node: Nodes) => {
    if (node.type === 'provision') {
      ({ kind } = node);
      if (kind === 'recital' || kind === 'paragraph') last[kind] = node.label;
    }
    if ((node.type !== 'paragraph' && node.type !== 'block') || !node.position) return;
    const [firstWord = ''] = toString(node).split(/\s/, 1);
    for (let line = node.position.start.line + 1; line <= node.position.end.line; line++) {
      const [before = '', text = ''] = lines.slice(line - 2, line);
      const [, sign, word] = dash.exec(text) ?? [];
      const isPart = word === firstWord || listEnd.test(before);
      const label = labelOfLine(text) ?? looseLabelOf(text, before, kind === 'paragraph' ? last.paragraph : undefined);
      const found = label ?? dueAt(text) ?? (isPart ? sign : undefined) ?? wordOfNext(text, before, kind, firstWord);
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

/** The word with which a line starts when provisions start so, and the line before it has come to an end. */
function wordOfNext(text: string, before: string, kind: ProvisionKind | undefined, first: string): string | undefined {
  const words = text.trim();
  const [word = ''] = words.split(/\s/, 1);
  const isNext = kind === 'citation' ? word === first && /[,;]\s*$/.test(before) : /\p{L}{3}\.\s*$/u.test(before);
  return isNext && kind !== 'annex' && /^\p{Ll}/u.test(words) && startsLeadIn(words) ? word : undefined;
}
