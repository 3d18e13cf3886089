import type { Link, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from '../report.ts';
import type { MentionNode } from '../tree.d.ts';

const mentionUrl = /^(instrument|person|organisation|place|related):([a-z0-9-]+(?:,[a-z0-9-]+)*)$/;

/**
 * Turns links with a scheme of ours into mentions; any other link is reported.
 *
 * ```markdown
 * [punt 9 van de overeenkomst](instrument:trilaterale-verklaring "punt 9")  → explicit, with a locator
 * [oorlogsmisdrijven](related:statuut-van-rome,verdragen-van-geneve)        → implicit, two instruments
 * ```
 */
export function remarkMentions() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'link', (link, index, parent) => {
      const mention = parseMention(link);
      if (!mention || !parent || index === undefined) report(file, link, 'mention-link', link.url);
      else parent.children[index] = checked(mention, link, file);
    });
  };
}

/** A mention is a link around words; the reference to a footnote, a link itself, stands beside it. */
function checked(mention: MentionNode, link: Link, file: VFile): MentionNode {
  if (toString(link).trim() === '') report(file, link, 'mention-empty');
  visit(link, 'footnoteReference', (reference) => {
    report(file, reference, 'footnote-in-mention');
  });
  return mention;
}

function parseMention(link: Link): MentionNode | undefined {
  const [, scheme, ids] = mentionUrl.exec(link.url) ?? [];
  if (!scheme || !ids) return undefined;
  return {
    type: 'mention',
    scheme: scheme === 'related' ? 'instrument' : (scheme as MentionNode['scheme']),
    targets: ids.split(','),
    implicit: scheme === 'related',
    ...(link.title && { locator: link.title }),
    children: link.children,
    ...(link.position && { position: link.position }),
  };
}
