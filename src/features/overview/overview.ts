import { getProvisions, getParts, type ProvisionView } from '../../site/text.ts';
import { getOrdered, once } from '../../site/collections.ts';
import { getInstruments } from '../instruments/instruments.ts';
import { getThemeLinks } from '../themes/themes.ts';
import type { LinkView } from '../../site/views.ts';
import type { ProvisionKind } from '../../addresses/anchors.ts';

/** How a provision treats a subject: `count` is its clauses that do, `href` leads to the first of them. */
interface OverviewCellView {
  href: string;
  count: number;
}

/** An instrument that a provision mentions, at the first place where it does. */
export interface OverviewInstrumentView extends LinkView {
  /** The words are about it and do not name it. */
  isImplied: boolean;
}

/** A provision in the overview. */
export interface OverviewRowView {
  label: string;
  name: string;
  href: string;
  /** The editors' short title. */
  title?: string;
  /** One for each subject; empty where the provision does not treat it. */
  cells: (OverviewCellView | undefined)[];
  instruments: OverviewInstrumentView[];
}

/** Provisions × subjects, with the instruments of each provision. */
export interface OverviewView {
  /** Each with the letter of its column: a, b, c. */
  themes: (LinkView & { letter: string })[];
  hasInstruments: boolean;
  parts: { kind: ProvisionKind; name: string; rows: OverviewRowView[] }[];
}

/** Every provision: which subjects it treats and which instruments it mentions. */
export const getOverview = once(async (): Promise<OverviewView> => {
  const links = new Map((await getThemeLinks()).map((link) => [link.id, link]));
  const themes = (await getOrdered('themes')).map(({ id, clauses }) => ({ link: links.get(id), clauses }));
  const instruments = await getInstrumentsByProvision();
  const toRow = (provision: ProvisionView): OverviewRowView => {
    const { id, label, name, href, title, clauses } = provision;
    return {
      label,
      name,
      href,
      ...(title && { title }),
      cells: themes.map(({ clauses: treating }) => {
        const own = clauses.filter((clause) => treating.includes(clause.id));
        return own[0] && { href: `${href}#${own[0].id}`, count: own.length };
      }),
      instruments: instruments.get(id) ?? [],
    };
  };
  return {
    themes: themes.flatMap(({ link }, index) =>
      link ? [{ href: link.href, text: link.text, letter: letterOf(index) }] : [],
    ),
    hasInstruments: instruments.size > 0,
    parts: (await getParts()).map(({ kind, name, provisions }) => ({ kind, name, rows: provisions.map(toRow) })),
  };
});

const letterOf = (index: number): string => String.fromCodePoint('a'.charCodeAt(0) + index);

/** The instruments that each provision mentions, each once: a mention that names one counts before one that implies it. */
async function getInstrumentsByProvision(): Promise<Map<string, OverviewInstrumentView[]>> {
  const found = new Map<string, OverviewInstrumentView[]>();
  const instruments = await getInstruments();
  for (const { id, clauses } of await getProvisions()) {
    const ids = new Set(clauses.map((clause) => clause.id));
    const own = instruments.flatMap(({ short, mentions }) => {
      const here = mentions.filter(({ clause }) => clause !== undefined && ids.has(clause));
      const first = here.find(({ implicit }) => !implicit) ?? here[0];
      return first ? [{ text: short, href: first.href, isImplied: first.implicit }] : [];
    });
    if (own.length > 0) found.set(id, own);
  }
  return found;
}
