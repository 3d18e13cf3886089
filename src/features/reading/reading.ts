import { formatDate, formatList } from '../../language/locale.ts';
import type { ResolutionDocument } from '../../schemas/document.ts';
import { doubtStrings } from '../../strings/nl/common.ts';
import { dossierStrings } from '../../strings/nl/reading.ts';
import { href } from '../../addresses/href.ts';
import { paths } from '../../addresses/paths.ts';
import { getText, once } from '../../site/collections.ts';
import { getOfficialTexts, type OfficialTextView } from '../../site/official-texts.ts';
import { getParts, type PartView } from '../../site/text.ts';
import { getNotes, type NoteView } from '../notes/notes.ts';
import type { FactView } from '../../site/views.ts';

/** The reading page. */
export interface ResolutionView {
  title: string;
  /** As printed below the title: "(2023/2879(RSP))". */
  procedureLine?: string;
  /** Further lines in parentheses: "(Gewone wetgevingsprocedure)". */
  frontLines: string[];
  /** As printed: "Het Europees Parlement,". */
  opening: string;
  document: ResolutionDocument;
  dossier: DossierView;
  parts: PartView[];
  /** What the editors note, by provision. */
  notes: Map<string, NoteView[]>;
  /** Data of the cards of mentions. */
  cardsHref: string;
  searchHref: string;
}

/** What the document is: its head in a few lines, and all facts. */
export interface DossierView {
  /** "Europees Parlement · gezamenlijke ontwerpresolutie RC-B9-0393/2023" */
  kicker: string;
  /** "Aangenomen op 5 oktober 2023", "als P9_TA(2023)0356" */
  adopted?: { title: string; detail: string };
  vote?: VoteView;
  /** "Ingediend door 6 fracties" and their names. */
  tabled?: { title: string; detail: string };
  /** What is read here, and what a resolution is. */
  remarks: string[];
  officialTexts: OfficialTextView[];
  facts: FactView[];
}

/** A vote in words, and its parts as stretches of a bar of 100 units. */
interface VoteView {
  title: string;
  shares: { name: 'for' | 'against' | 'abstentions'; start: number; width: number }[];
}

/** The whole resolution, for the reading page. */
export const getResolution = once(async (): Promise<ResolutionView> => {
  const { title, procedureLine, frontLines, opening, document } = await getText();
  return {
    title,
    frontLines,
    opening,
    document,
    dossier: toDossier(document, await getOfficialTexts()),
    parts: await getParts(),
    notes: await getNotes(),
    cardsHref: href(paths.cards),
    searchHref: href(paths.search),
    ...(procedureLine && { procedureLine }),
  };
});

/** What the frontmatter says of the document, as terms and values; what it does not say stays away. */
function toDossier(
  { kind, institution, reference, procedure, tabled, replaces, debated, adopted }: ResolutionDocument,
  officialTexts: OfficialTextView[],
): DossierView {
  const words = dossierStrings;
  const fact = (term: string, value: string, status = 'confirmed'): FactView => ({
    term,
    value,
    unconfirmed: status !== 'confirmed',
  });
  return {
    kicker: `${institution} · ${kind} ${reference}`,
    ...(adopted && {
      adopted: { title: words.adoptedOn(formatDate(adopted.date)), detail: words.adoptedNumber(adopted.number) },
      vote: toVote(adopted.votes),
    }),
    ...(tabled && {
      tabled: { title: words.tabledBy(tabled.groups.length, tabled.members), detail: formatList(tabled.groups) },
    }),
    remarks: [...(adopted ? [adopted.difference ?? words.difference] : []), words.binding],
    officialTexts,
    facts: [
      fact(words.kind, kind),
      fact(words.reference, `${reference} · ${procedure}`),
      ...(tabled
        ? [
            fact(
              words.groups,
              formatList(tabled.members ? [...tabled.groups, words.members] : tabled.groups),
              tabled.groupsStatus,
            ),
          ]
        : []),
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
            ...(adopted.minutes ? [fact(words.minutes, adopted.minutes)] : []),
            fact(
              words.vote,
              words.votes(adopted.votes.for, adopted.votes.against, adopted.votes.abstentions),
              adopted.status,
            ),
          ]
        : []),
    ],
  };
}

function toVote(votes: NonNullable<ResolutionDocument['adopted']>['votes']): VoteView {
  const total = votes.for + votes.against + votes.abstentions;
  let start = 0;
  const shares = (['for', 'against', 'abstentions'] as const).map((name) => {
    const width = (100 * votes[name]) / (total || 1);
    start += width;
    return { name, start: start - width, width };
  });
  return { title: dossierStrings.votesShort(votes.for, votes.against, votes.abstentions), shares };
}
