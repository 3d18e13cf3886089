import {
  footnoteId,
  footnoteReferenceId,
  partIds,
  provisionKinds,
  type FootnoteNumber,
  type ProvisionKind,
} from '../addresses/anchors.ts';
import { href } from '../addresses/href.ts';
import { provisionPath } from '../addresses/paths.ts';
import { annexTitle } from '../language/part-names.ts';
import type { Clause, ClauseMention, Footnote, Mention, Provision } from '../schemas/provision.ts';
import { partNamesOf, type PartNames } from '../strings/nl/common.ts';
import { getOrdered, getText, once } from './collections.ts';
import type { LinkView } from './views.ts';

/** Enough of a provision to point at it. */
export interface ProvisionLinkView {
  id: string;
  kind: ProvisionKind;
  /** "A", "14". */
  label: string;
  /** "Overweging A". */
  name: string;
  href: string;
}

export interface ProvisionView extends ProvisionLinkView {
  /** "Overweging". */
  kindName: string;
  number: number;
  order: number;
  /** The official text: one element that carries `data-source-text`. */
  html: string;
  text: string;
  clauses: Clause[];
  footnotes: FootnoteView[];
  /** Those that an earlier provision refers to as well: they stand there, and again on its own page. */
  laterFootnotes: FootnoteView[];
  mentions: ClauseMention[];
  /** The editors' short title; of an annex that of its heading. */
  title?: string;
  /** Sub-heading of the source that stands directly before it. */
  heading?: string;
  /** Those above that one, the outermost first. */
  outerHeadings: string[];
  /** "o o o", as printed before it. */
  separator?: string;
  /** Retired fragments that now lead to the whole of it; its HTML has those of its clauses. */
  formerIds: string[];
}

/** A footnote where it is shown: on `/`, and on the page of each provision that refers to it. */
export interface FootnoteView {
  number: FootnoteNumber;
  /** Fragment of the note: `voetnoot-1`. */
  id: string;
  /** Fragment of the place that refers to it, on the same page. */
  backHref: string;
  html: string;
  /** As printed. */
  text: string;
  mentions: Mention[];
}

/** The provisions of one kind, in order. */
export interface PartView {
  kind: ProvisionKind;
  /** "Aanhalingen". */
  name: string;
  /** Fragment of the part's heading. */
  id: string;
  provisions: ProvisionView[];
}

/** A clause on the page of its provision, with its words. */
export interface ClauseView extends LinkView {
  id: string;
  /** Counted from 1 within its provision. */
  number: number;
  /** Its name without the kind of its provision: "G/2", "I". */
  short: string;
  /** As printed. */
  words: string;
}

/** The provisions by kind, in order; a kind that the resolution lacks is left out. */
export const getParts = once(async (): Promise<PartView[]> => {
  const { redirects } = await getText();
  const names = await getPartNames();
  const notes = new Map((await getOrdered('footnotes')).map((note) => [note.number, toFootnoteView(note)]));
  const provisions = (await getOrdered('provisions')).map((record) => toView(record, notes, redirects, names));
  return provisionKinds
    .map((kind) => ({
      kind,
      name: names[kind].more,
      id: partIds[kind],
      provisions: provisions.filter((provision) => provision.kind === kind),
    }))
    .filter((part) => part.provisions.length > 0);
});

/** All provisions, in the order of the text. */
export const getProvisions = once(async (): Promise<ProvisionView[]> =>
  (await getParts()).flatMap(({ provisions }) => provisions),
);

/** Every clause by its id, named "Overweging G/2", or "Overweging I" when it is the only one of its provision. */
export const getClauses = once(async (): Promise<Map<string, ClauseView & { provision: ProvisionView }>> => {
  const found = new Map<string, ClauseView & { provision: ProvisionView }>();
  for (const provision of await getProvisions()) {
    const { name, label, clauses } = provision;
    for (const { id, number, text } of clauses) {
      const part = clauses.length > 1 ? `/${String(number)}` : '';
      const names = { text: name + part, short: label + part };
      found.set(id, { id, number, ...names, href: `${provision.href}#${id}`, words: text, provision });
    }
  }
  return found;
});

/** The clauses with these ids, in that order. */
export async function getClauseLinks(ids: readonly string[]): Promise<ClauseView[]> {
  const clauses = await getClauses();
  return ids.flatMap((id) => clauses.get(id) ?? []);
}

/** What the parts of this text are called. */
export const getPartNames = once(async (): Promise<PartNames> => partNamesOf((await getText()).document));

interface OwnedFootnote extends FootnoteView {
  /** The first provision that refers to it. */
  provision: string;
}

function toView(
  record: Provision,
  notes: Map<FootnoteNumber, OwnedFootnote>,
  redirects: Record<string, string>,
  names: PartNames,
): ProvisionView {
  const {
    id,
    kind,
    label,
    number,
    order,
    html,
    text,
    clauses,
    mentions,
    heading,
    title,
    outerHeadings = [],
    separator,
  } = record;
  const referred = record.footnotes.flatMap((note) => notes.get(note) ?? []);
  const shown = title ?? (kind === 'annex' ? annexTitle(heading ?? '')?.title : undefined);
  return {
    id,
    kind,
    label,
    kindName: names[kind].one,
    name: `${names[kind].one} ${label}`,
    href: href(provisionPath(kind, label)),
    number,
    order,
    html,
    text,
    clauses,
    mentions,
    footnotes: referred.filter((note) => note.provision === id),
    laterFootnotes: referred
      .filter((note) => note.provision !== id)
      .map((note) => ({ ...note, backHref: `#${referringClause(clauses, note.number) ?? id}` })),
    formerIds: Object.keys(redirects).filter((from) => redirects[from] === id),
    outerHeadings,
    ...(separator && { separator }),
    ...(heading && { heading }),
    ...(shown && { title: shown }),
  };
}

const referringClause = (clauses: readonly Clause[], note: FootnoteNumber): string | undefined =>
  clauses.find(({ footnotes }) => footnotes.some(({ number }) => number === note))?.id;

function toFootnoteView({ number, html, text, mentions, provision }: Footnote): OwnedFootnote {
  return {
    number,
    html,
    text,
    mentions,
    provision,
    id: footnoteId(number),
    backHref: `#${footnoteReferenceId(number)}`,
  };
}
