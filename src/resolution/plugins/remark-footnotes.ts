import type { FootnoteDefinition, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isFootnoteLabel } from '../labels.ts';
import { report } from '../report.ts';

declare module 'mdast' {
  interface FootnoteReferenceData {
    /** Set by remark-footnotes, read by its handler: `false` on a second reference to the same note. */
    isFirst?: boolean;
  }
}

/**
 * Checks that footnotes and their references agree, and are numbered 1, 2, 3 … as the text refers to them;
 * those with a sign ("*", "a") stand beside that.
 * A reference without a definition never becomes a node: remark-plain reports it.
 */
export function remarkFootnotes() {
  return (tree: Root, file: VFile): void => {
    const referred = new Set<string>();
    let numbers = 0;
    visit(tree, 'footnoteReference', (reference) => {
      reference.data = { ...reference.data, isFirst: !referred.has(reference.identifier) };
      if (!reference.data.isFirst) return;
      referred.add(reference.identifier);
      if (!isFootnoteLabel(reference.identifier)) report(file, reference, 'footnote-label', reference.identifier);
      if (!/^\d/.test(reference.identifier)) return;
      numbers += 1;
      const expected = String(numbers);
      if (reference.identifier !== expected) report(file, reference, 'footnote-order', reference.identifier, expected);
    });
    const defined = new Set<string>();
    visit(tree, 'footnoteDefinition', (definition) => {
      checkDefinition(definition, file);
      if (defined.has(definition.identifier)) report(file, definition, 'footnote-duplicate', definition.identifier);
      else if (!referred.has(definition.identifier)) report(file, definition, 'footnote-unused', definition.identifier);
      defined.add(definition.identifier);
    });
  };
}

function checkDefinition(definition: FootnoteDefinition, file: VFile): void {
  if (toString(definition).trim() === '') report(file, definition, 'footnote-empty', definition.identifier);
  for (const child of definition.children) {
    if (child.type === 'heading') report(file, child, 'unsupported-markup', 'heading in a footnote');
  }
  visit(definition, 'footnoteReference', (reference) => {
    report(file, reference, 'unsupported-markup', 'footnote reference in a footnote');
  });
}
