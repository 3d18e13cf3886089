import type { PartNames } from '../../strings/nl/common.ts';
import { placeStrings } from '../../strings/nl/register.ts';
import type { ProvisionView } from '../../site/text.ts';

/** A place as the back of a book has it: "aanh. 9", "G", "6/1"; the number of a clause is given where there are more. */
export function shortPlace(
  { number, provision }: { number: number; provision: ProvisionView },
  names: PartNames,
): string {
  const { kind, label, clauses } = provision;
  return placeStrings.short(kind, names[kind], label, clauses.length > 1 ? number : undefined);
}
