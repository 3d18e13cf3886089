import { getProvisions } from './clauses.ts';
import { getOrdered, once } from './collections.ts';
import type { OverviewView } from './context-views.ts';
import { getParts } from './resolution.ts';
import { getThemeLinks } from './themes.ts';

/** Provisions × subjects: how many clauses of each provision treat a subject, and where the first of them stands. */
export const getOverview = once(async (): Promise<OverviewView> => {
  const parts = await getParts();
  const themes = await getOrdered('themes');
  const links = new Map((await getThemeLinks()).map((link) => [link.id, link]));
  const provisions = await getProvisions();
  return {
    parts: parts.map(({ name, provisions: own }) => ({ name, count: own.length })),
    columns: provisions.map(({ id, label, name, href: to }, index) => ({
      id,
      label,
      name,
      href: to,
      startsPart: provisions[index - 1]?.kind !== provisions[index]?.kind,
    })),
    rows: themes.map(({ id, title, clauses: treated }) => ({
      href: links.get(id)?.href ?? '',
      text: title,
      cells: provisions.map(({ name, clauses, href: to }) => {
        const found = clauses.filter((clause) => treated.includes(clause.id));
        const [first] = found;
        return first && { href: `${to}#${first.id}`, name, count: found.length };
      }),
    })),
  };
});
