import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from '../report.ts';

/** What the official text is made of: words, emphasis, note references, mentions. */
const allowed = new Set(['text', 'emphasis', 'strong', 'footnoteReference', 'mention']);
const structure = new Set(['root', 'yaml', 'heading', 'paragraph', 'provision', 'block', 'footnoteDefinition']);

/**
 * Undoes the line breaks of the source file (a new line is a space, never a break) and reports every construct
 * that the official text has no place for: HTML, images, code, tables, line breaks, undefined footnotes.
 */
export function remarkPlain() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      if (node.type === 'html') report(file, node, 'html');
      else if (node.type === 'text') {
        for (const [, label] of node.value.matchAll(/\[\^([^\]\s]+)\]/g)) report(file, node, 'footnote-undefined', label ?? '');
        node.value = node.value.replace(/[ \t]*\n[ \t]*/g, ' ');
      } else if (!allowed.has(node.type) && !structure.has(node.type)) {
        report(file, node, 'unsupported-markup', node.type);
      }
    });
  };
}
