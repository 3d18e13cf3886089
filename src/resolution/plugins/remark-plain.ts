import type { Emphasis, Root, Strong, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Point } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { pointAt } from '../files.ts';
import { report } from '../report.ts';

/** What is left of a mention that was not written as a link; never part of a text in Dutch. */
const brokenMention = /\]\(\S*|\b(?:instrument|person|organisation|place|related):[a-z0-9]\S*/g;

/** What the official text is made of: words, emphasis, note references, mentions. Other links are reported already. */
const allowed = new Set(['text', 'footnoteReference', 'mention', 'link']);
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
        reportBrokenMarks(node, file);
        node.value = node.value.replace(/[ \t]*\n[ \t]*/g, ' ');
      } else if (node.type === 'emphasis' || node.type === 'strong') {
        if (isWithinWord(node, String(file))) report(file, node, 'emphasis-in-word', toString(node));
      } else if (!allowed.has(node.type) && !structure.has(node.type)) {
        report(file, node, 'unsupported-markup', node.type);
      }
    });
  };
}

/** Reports what is left in words of a mark that was not written as one: of a note that nothing defines, of a mention. */
export function reportBrokenMarks(node: Text, file: VFile): void {
  for (const [reference, label = ''] of node.value.matchAll(/\[\^([^\]\s]+)\]/g)) {
    report(file, placeOf(reference, node, file), 'footnote-undefined', label);
  }
  for (const [broken] of node.value.matchAll(brokenMention)) {
    report(file, placeOf(broken, node, file), 'mention-link', broken);
  }
}

/** Whether a letter stands on both sides of one of its marks: then the text may print that sign. */
function isWithinWord({ position }: Emphasis | Strong, source: string): boolean {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  return (
    /[\p{L}\p{N}][*_]+[\p{L}\p{N}]/u.test(source.slice(Math.max(0, start - 1), start + 3)) ||
    /[\p{L}\p{N}][*_]+[\p{L}\p{N}]/u.test(source.slice(end - 3, end + 1))
  );
}

/** Where these words of a text stand in the file; its start when they are written otherwise there. */
function placeOf(words: string, node: Text, file: VFile): Point | Text {
  const { start, end } = node.position ?? {};
  const offset = String(file).indexOf(words, start?.offset);
  return start && offset >= 0 && offset < (end?.offset ?? 0) ? pointAt(String(file), offset) : node;
}
