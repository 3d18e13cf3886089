import { formatDate, formatList } from '../../language/locale.ts';
import type { ResolutionDocument } from '../../schemas/document.ts';
import { doubtStrings } from '../../strings/nl/common.ts';
import { dossierStrings } from '../../strings/nl/reading.ts';
import { href } from '../../addresses/href.ts';
import { paths } from '../../addresses/paths.ts';
import { getText, once } from '../../site/collections.ts';
import { getParts, type PartView } from '../../site/text.ts';
import { getNotes, type NoteView } from '../notes/notes.ts';
import type { FactView } from '../../site/views.ts';

/** The reading page. */
export interface ResolutionView {
  title: string;
  /** As printed below the title: "(2023/2879(RSP))". */
  procedureLine?: string;
  /** As printed: "Het Europees Parlement,". */
  opening: string;
  document: ResolutionDocument;
  dossier: DossierView;
  parts: PartView[];
  /** What the editors note, by provision. */
  notes: Map<string, NoteView[]>;
  /** Data of the cards of mentions. */
  cardsHref: string;
}

/** What the document is, in a few lines. */
export interface DossierView {
  facts: FactView[];
  /** How the text shown differs from the one adopted, if it was. */
  remark?: string;
}

/** The whole resolution, for the reading page. */
export const getResolution = once(async (): Promise<ResolutionView> => {
  const { title, procedureLine, opening, document } = await getText();
  return {
    title,
    opening,
    document,
    dossier: toDossier(document),
    parts: await getParts(),
    notes: await getNotes(),
    cardsHref: href(paths.cards),
    ...(procedureLine && { procedureLine }),
  };
});

/** What the frontmatter says of the document, as terms and values; what it does not say stays away. */
function toDossier({
  kind,
  reference,
  procedure,
  tabled,
  replaces,
  debated,
  adopted,
}: ResolutionDocument): DossierView {
  const words = dossierStrings;
  const fact = (term: string, value: string, status = 'confirmed'): FactView => ({
    term,
    value,
    unconfirmed: status !== 'confirmed',
  });
  return {
    facts: [
      fact(words.kind, kind),
      fact(words.reference, `${reference} · ${procedure}`),
      ...(tabled ? [fact(words.groups, formatList(tabled.groups), tabled.groupsStatus)] : []),
      ...(replaces.length > 0
        ? [
            fact(
              words.replaces,
              formatList(
                replaces.map((motion) =>
                  motion.status === 'confirmed' ? motion.reference : `${motion.reference} (${doubtStrings.fact})`,
                ),
              ),
            ),
          ]
        : []),
      ...(debated ? [fact(words.debated, formatDate(debated.date), debated.status)] : []),
      ...(adopted
        ? [
            fact(words.adopted, words.adoptedAs(formatDate(adopted.date), adopted.number), adopted.status),
            fact(
              words.vote,
              words.votes(adopted.votes.for, adopted.votes.against, adopted.votes.abstentions),
              adopted.status,
            ),
          ]
        : []),
    ],
    ...(adopted && { remark: words.difference }),
  };
}
