import { once } from './collections.ts';
import type { ClauseView } from './context-views.ts';
import { getParts } from './text.ts';
import type { ProvisionView } from './views.ts';

/** All provisions, in the order of the text. */
export const getProvisions = once(async (): Promise<ProvisionView[]> =>
  (await getParts()).flatMap(({ provisions }) => provisions),
);

/** Every clause by its id, named "Overweging G/2", or "Overweging I" when it is the only one of its provision. */
export const getClauses = once(async (): Promise<Map<string, ClauseView & { provision: ProvisionView }>> => {
  const found = new Map<string, ClauseView & { provision: ProvisionView }>();
  for (const provision of await getProvisions()) {
    const { name, clauses } = provision;
    for (const { id, number, text } of clauses) {
      const title = clauses.length > 1 ? `${name}/${String(number)}` : name;
      found.set(id, { id, text: title, href: `${provision.href}#${id}`, words: text, provision });
    }
  }
  return found;
});

/** The clauses with these ids, in that order. */
export async function getClauseLinks(ids: readonly string[]): Promise<ClauseView[]> {
  const clauses = await getClauses();
  return ids.flatMap((id) => clauses.get(id) ?? []);
}
