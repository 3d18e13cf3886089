import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from '../report.ts';
import type { MentionNode } from '../tree.d.ts';

const mentionUrl = /^(instrument|person|organisation|place|related):([a-z0-9-]+(?:,[a-z0-9-]+)*)$/;

/**
 * Turns links with a scheme of ours into mentions; any other link is reported. An address in plain text, which GFM
 * makes a link, is text again.
 *
 * ```markdown
 * [punt 9 van de overeenkomst](instrument:trilaterale-verklaring "punt 9")  → explicit, with a locator
 * [oorlogsmisdrijven](related:statuut-van-rome,verdragen-van-geneve)        → implicit, two instruments
 * ```
 */
export function remarkMentions() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'link', (link, index, parent) => {
      if (!parent || index === undefined) return;
      const mention = parseMention(link);
      if (mention) parent.children[index] = mention;
      else if (isPlainAddress(link, file)) parent.children.splice(index, 1, ...link.children);
      else report(file, link, 'mention-link', link.url);
    });
  };
}

/** Whether nothing but the text itself makes it a link: "www.voorbeeld.nl" without brackets. */
function isPlainAddress(link: Link, file: VFile): boolean {
  const offset = link.position?.start.offset;
  return offset === undefined || !/[[<]/.test(String(file).charAt(offset));
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
