import { placeStrings, registerStrings } from '../../strings/nl/register.ts';
import { getParts, getPartNames } from '../../site/text.ts';
import { getNameGroups } from './names.ts';

/** What the register says at its head. */
export interface RegisterHeadView {
  /** Whom it lists. */
  lead: string;
  /** How its places are read: one of each kind that the text has. */
  key: string;
}

export async function getRegisterHead(): Promise<RegisterHeadView> {
  const names = await getPartNames();
  const parts = await getParts();
  const divided = parts.findLast(({ provisions }) => provisions.some(({ clauses }) => clauses.length > 1));
  const examples = parts.flatMap((part) => {
    const clause = part === divided ? 2 : undefined;
    const provision = part.provisions.find(({ clauses }) => clauses.length >= (clause ?? 1));
    if (!provision) return [];
    const { kind, label } = provision;
    return placeStrings.key(placeStrings.short(kind, names[kind], label, clause), names[kind], label, clause);
  });
  const groups = (await getNameGroups()).map(({ title }) => title);
  return { lead: registerStrings.description(groups), key: `${examples.join('; ')}. ${placeStrings.outside}` };
}
