import { clauseId, footnoteId, provisionId } from '../../../addresses/anchors.ts';
import { parseAddress } from '../../../language/address.ts';

/**
 * The id of the part that is asked for: `"G/2"` → `"overweging-g-2"`, `"voetnoot 1"` → `"voetnoot-1"`. A number alone is
 * a paragraph, and one or two letters alone are a recital. Whether the part exists is not its business.
 */
export function askedPart(text: string): string | undefined {
  const address = parseAddress(/^[a-z]{2}$/i.test(text) ? `overweging ${text}` : text);
  if (!address) return undefined;
  if ('note' in address) return footnoteId(address.note);
  const provision = provisionId(address.kind, address.label);
  return address.clause ? clauseId(provision, address.clause) : provision;
}
