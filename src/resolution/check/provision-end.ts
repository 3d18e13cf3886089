import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from '../report.ts';

/** Every provision but an annex ends in a comma, a semicolon or a full stop. */
export function checkProvisionEnd(tree: Root, file: VFile): void {
  visit(tree, 'provision', (provision) => {
    const text = provision.children
      .map((block) => toString(block))
      .join(' ')
      .trim();
    if (provision.kind === 'annex' || text === '' || /[,;.][”’"»)]?$/.test(text)) return;
    report(file, provision.position.end, 'provision-end', `${provision.kind} "${provision.label}"`, text.slice(-1));
  });
}
