import { overviewStrings } from '../../strings/nl/overview.ts';
import { getProvisions, getParts, type ProvisionView } from '../../site/text.ts';
import { getOrdered, once } from '../../site/collections.ts';
import { getInstruments } from '../instruments/instruments.ts';
import { getThemeLinks } from '../themes/themes.ts';
import type { LinkView } from '../../site/views.ts';
import type { ProvisionKind } from '../../addresses/anchors.ts';

/** A subject or an instrument in the overview. */
export interface OverviewRowView extends LinkView {
  /** A cell is empty where the provision does not treat it; `count` is its clauses that do. */
  cells: ({ href: string; name: string; kind: ProvisionKind; count: number; isImplied: boolean } | undefined)[];
}

/** Provisions × subjects, provisions × instruments. */
export interface OverviewView {
  parts: { kind: ProvisionKind; name: string; count: number }[];
  columns: { label: string; name: string; href: string; kind: ProvisionKind; startsPart: boolean }[];
  /** `term` heads the names of the rows. */
  groups: { id: string; title: string; term: string; rows: OverviewRowView[] }[];
}

/** Provisions × subjects and × instruments: how many clauses of each treat one, and where the first of them stands. */
export const getOverview = once(async (): Promise<OverviewView> => {
  const parts = await getParts();
  const provisions = await getProvisions();
  const words = overviewStrings;
  return {
    parts: parts.map(({ kind, name, provisions: own }) => ({ kind, name, count: own.length })),
    columns: provisions.map(({ label, name, kind, href: to }, index) => ({
      label,
      name,
      href: to,
      kind,
      startsPart: provisions[index - 1]?.kind !== kind,
    })),
    groups: [
      { id: 'themas', title: words.themes, term: words.theme, rows: await getThemeRows(provisions) },
      {
        id: 'instrumenten',
        title: words.instruments,
        term: words.instrument,
        rows: await getInstrumentRows(provisions),
      },
    ].filter(({ rows }) => rows.length > 0),
  };
});

async function getThemeRows(provisions: readonly ProvisionView[]): Promise<OverviewRowView[]> {
  const links = new Map((await getThemeLinks()).map((link) => [link.id, link]));
  return (await getOrdered('themes')).map(({ id, title, clauses }) => ({
    href: links.get(id)?.href ?? '',
    text: title,
    cells: toCells(provisions, (clause) => (clauses.includes(clause) ? 'named' : undefined)),
  }));
}

/** The instruments in the order in which the text comes to them. */
async function getInstrumentRows(provisions: readonly ProvisionView[]): Promise<OverviewRowView[]> {
  const rows = (await getInstruments()).map(({ short, href: to, mentions }) => ({
    href: to,
    text: short,
    cells: toCells(provisions, (clause) => {
      const own = mentions.filter((mention) => mention.clause === clause);
      return own.length === 0 ? undefined : own.every(({ implicit }) => implicit) ? 'implied' : 'named';
    }),
  }));
  const first = ({ cells }: OverviewRowView) => cells.findIndex((cell) => cell !== undefined);
  return rows.sort((a, b) => first(a) - first(b));
}

/** How each provision treats something, given how a clause does: one that names it counts before one that implies it. */
function toCells(
  provisions: readonly ProvisionView[],
  treats: (clause: string) => 'named' | 'implied' | undefined,
): OverviewRowView['cells'] {
  return provisions.map(({ kind, name, clauses, href: to }) => {
    const found = clauses.flatMap(({ id }) => ({ id, how: treats(id) })).filter(({ how }) => how !== undefined);
    const first = found.find(({ how }) => how === 'named') ?? found[0];
    if (!first) return undefined;
    return { href: `${to}#${first.id}`, name, kind, count: found.length, isImplied: first.how === 'implied' };
  });
}
