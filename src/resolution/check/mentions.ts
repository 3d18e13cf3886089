import type { VFile } from 'vfile';
import type { Mention } from '../../schemas/provision.ts';
import type { KnownIds } from '../context.ts';
import type { LocatedMention } from '../extract/mentions.ts';
import { report } from '../report.ts';

/** Every mention points to a record that exists. */
export function checkMentions(
  mentions: LocatedMention[],
  known: Record<Mention['scheme'], KnownIds>,
  text: VFile,
): void {
  for (const { mention, position } of mentions) {
    if (known[mention.scheme].has(mention.target)) continue;
    report(text, position, 'mention-unknown', mention.scheme, mention.target);
  }
}
