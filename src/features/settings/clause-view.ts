import { commonOpening, findVerbs, type Span } from '../../language/verbs.ts';
import { getClauses, getParts } from '../../site/text.ts';
import { getOrdered } from '../../site/collections.ts';

/** What the clause view sets off in the official text: by the id of a clause, spans of its text. */
export interface SetOff {
  /** What the Parliament does: "veroordeelt", "dringt er bij … op aan". */
  verbs: Record<string, Span[]>;
  /** What every clause of its kind begins with: "overwegende dat". */
  openings: Record<string, Span[]>;
}

/** What the clause view sets off in the official text. */
export async function getSetOff(): Promise<SetOff> {
  const clauses = await getClauses();
  const verbs: [string, Span[]][] = [];
  for (const { clause, acts } of await getOrdered('demands')) {
    const spans = findVerbs(
      clauses.get(clause)?.words ?? '',
      acts.map(({ verb }) => verb),
    );
    verbs.push([clause, spans.flatMap((parts) => parts ?? [])]);
  }
  const openings: [string, Span[]][] = (await getParts()).flatMap(({ provisions }) => {
    const all = provisions.flatMap((provision) => provision.clauses);
    const { length } = commonOpening(all.map(({ text }) => text));
    return length > 0 ? all.map(({ id }): [string, Span[]] => [id, [[0, length]]]) : [];
  });
  return { verbs: Object.fromEntries(verbs), openings: Object.fromEntries(openings) };
}
