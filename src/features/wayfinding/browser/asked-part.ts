import { clauseId, footnoteId, kindSlugs, provisionId } from '../../../addresses/anchors.ts';
import { parseAddress, type PartWords } from '../../../language/address.ts';

/**
 * The id of the part that is asked for: `"G/2"` → `"overweging-g-2"`, `"voetnoot 1"` → `"voetnoot-1"`. A number alone is
 * a paragraph, and one or two letters alone are a recital. Whether the part exists is not its business.
 *
 * @param parts what the parts are called in this text, beside their usual names
 */
export function askedPart(text: string, parts: PartWords = {}): string | undefined {
  const address = parseAddress(/^[a-z]{2}$/i.test(text) ? `${kindSlugs.recital} ${text}` : text, parts);
  if (!address) return undefined;
  if ('note' in address) return footnoteId(address.note);
  const provision = provisionId(address.kind, address.label);
  return address.clause ? clauseId(provision, address.clause) : provision;
}
