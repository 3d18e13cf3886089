import { footnoteId, footnoteReferenceId, provisionKinds, type ProvisionKind } from '../addresses/anchors.ts';
import { instrumentPath, paths, provisionPath, withBase } from '../addresses/paths.ts';
import type { Footnote, Provision } from '../schemas/provision.ts';
import { kindNames, partNames } from '../strings/nl/common.ts';
import { toDossier } from '../features/reading/reading.ts';
import { getInstrumentLabels, getOrdered, getText, getUnconfirmedUrls, once } from './collections.ts';
import type { NoteView } from './context-views.ts';
import { getNotes } from '../features/notes/notes.ts';
import type { FootnoteView, PartView, ProvisionView, ResolutionView } from './views.ts';

/** A path with the base of this build before it. */
export const href = (path: string) => withBase(import.meta.env.BASE_URL, path);

/** The whole resolution, for the reading page. */
export const getResolution = once(async (): Promise<ResolutionView> => {
  const { title, procedureLine, opening, document } = await getText();
  const parts = await getParts();
  const cardsHref = href(paths.cards);
  return {
    title,
    opening,
    document,
    dossier: toDossier(document),
    parts,
    cardsHref,
    ...(procedureLine && { procedureLine }),
  };
});

/** The provisions by kind, in order; a kind that the resolution lacks is left out. */
export const getParts = once(async (): Promise<PartView[]> => {
  const { redirects } = await getText();
  const labels = await getInstrumentLabels();
  const unconfirmed = await getUnconfirmedUrls();
  const notes = new Map(
    (await getOrdered('footnotes')).map((note) => [note.number, toFootnoteView(note, labels, unconfirmed)]),
  );
  const editorNotes = await getNotes();
  const provisions = (await getOrdered('provisions')).map((record) => toView(record, notes, editorNotes, redirects));
  return provisionKinds
    .map((kind) => ({
      kind,
      name: partNames[kind],
      id: partId(kind),
      provisions: provisions.filter((provision) => provision.kind === kind),
    }))
    .filter((part) => part.provisions.length > 0);
});

const partId = (kind: ProvisionKind) => partNames[kind].toLowerCase();

interface OwnedFootnote extends FootnoteView {
  /** The first provision that refers to it: the note is shown there. */
  provision: string;
}

function toView(
  record: Provision,
  notes: Map<number, OwnedFootnote>,
  editorNotes: Map<string, NoteView[]>,
  redirects: Record<string, string>,
): ProvisionView {
  const { id, kind, label, number, order, html, text, clauses, mentions, heading } = record;
  const own = new Set([id, ...clauses.map((clause) => clause.id)]);
  return {
    id,
    kind,
    label,
    name: `${kindNames[kind]} ${label}`,
    href: href(provisionPath(kind, label)),
    number,
    order,
    html,
    text,
    clauses,
    mentions,
    footnotes: record.footnotes.flatMap((note) => notes.get(note) ?? []).filter((note) => note.provision === id),
    notes: clauses.flatMap((clause) => editorNotes.get(clause.id) ?? []),
    formerIds: Object.keys(redirects).filter((from) => own.has(redirects[from] ?? '')),
    ...(heading && { heading }),
  };
}

function toFootnoteView(
  { number, html, mentions, provision }: Footnote,
  labels: Map<string, string>,
  unconfirmed: Set<string>,
): OwnedFootnote {
  const cited = new Set(mentions.filter(({ scheme }) => scheme === 'instrument').map(({ target }) => target));
  return {
    number,
    html,
    mentions,
    provision,
    id: footnoteId(number),
    backHref: `#${footnoteReferenceId(number)}`,
    unconfirmed: [...unconfirmed].some((url) => html.includes(`href="${url.replaceAll('&', '&#x26;')}"`)),
    instruments: [...cited].map((id) => ({ href: href(instrumentPath(id)), text: labels.get(id) ?? id })),
  };
}
