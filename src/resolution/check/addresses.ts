import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { footnoteId } from '../../addresses/anchors.ts';
import type { Addresses } from '../../schemas/addresses.ts';
import type { ExtractedFootnote } from '../extract/footnotes.ts';
import type { ExtractedProvision } from '../extract/provisions.ts';
import { report } from '../report.ts';
import type { Located } from '../yaml.ts';

/**
 * Published addresses are a promise: none may vanish, and none may come to lead to other words, unless
 * addresses.json says so.
 *
 * @param live every fragment of the text, with the hash of its words
 */
export function checkAddresses(
  live: Map<string, string>,
  frozen: Located<Addresses>,
  provisions: ExtractedProvision[],
  footnotes: ExtractedFootnote[],
  text: VFile,
): void {
  const { addresses, redirects } = frozen.data;
  const nodes = new Map<string, Node>();
  for (const { record, node } of provisions) for (const { id } of [record, ...record.clauses]) nodes.set(id, node);
  for (const { record, node } of footnotes) nodes.set(footnoteId(record.number), node);

  for (const [id, hash] of live) {
    if (!Object.hasOwn(addresses, id)) report(text, nodes.get(id), 'address-missing', id);
    else if (addresses[id] !== hash) report(text, nodes.get(id), 'address-changed', id);
  }
  for (const id of Object.keys(addresses)) {
    if (!live.has(id) && !Object.hasOwn(redirects, id))
      report(frozen.file, frozen.at(['addresses', id]), 'address-vanished', id);
  }
  for (const [id, to] of Object.entries(redirects)) {
    if (live.has(id) || !live.has(to)) report(frozen.file, frozen.at(['redirects', id]), 'address-redirect', id, to);
  }
}
