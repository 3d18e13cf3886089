import { formatDate, formatList } from '../../language/locale.ts';
import type { ResolutionDocument } from '../../schemas/document.ts';
import { factText } from '../../strings/nl/common.ts';
import { documentStrings } from '../../strings/nl/document.ts';
import { dossierStrings, standingOf, stateInShort } from '../../strings/nl/reading.ts';
import { href } from '../../addresses/href.ts';
import { paths } from '../../addresses/paths.ts';
import { getText, once } from '../../site/collections.ts';
import { getOfficialTexts, type OfficialTextView } from '../../site/official-texts.ts';
import { getParts, type PartView } from '../../site/text.ts';
import { getFilesLine, type FilesView } from '../files/files.ts';
import { getNotes, type NoteView } from '../notes/notes.ts';
import type { LinkView } from '../../site/views.ts';

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
  /** What one can take along. */
  files: FilesView;
  parts: PartView[];
  /** What the editors note, by provision. */
  notes: Map<string, NoteView[]>;
  /** Data of the cards of mentions. */
  cardsHref: string;
  searchHref: string;
}

/** What the document is, in a few lines. */
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
  /** Its official publications. */
  publications: (LinkView & { unconfirmed: boolean })[];
  /** The page with all facts of it. */
  all: { href: string; text: string };
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
    files: await getFilesLine(),
    parts: await getParts(),
    notes: await getNotes(),
    cardsHref: href(paths.cards),
    searchHref: href(paths.search),
    ...(procedureLine && { procedureLine }),
  };
});

/** What the frontmatter says of the document, as terms and values; what it does not say stays away. */
function toDossier(document: ResolutionDocument, officialTexts: OfficialTextView[]): DossierView {
  const { kind, institution, reference, adopted, tabled } = document;
  const words = dossierStrings;
  const detail = [
    adopted?.number && adopted.number !== reference && documentStrings.adoptedNumber(adopted.number),
    adopted?.manner,
  ];
  const title = [kind, reference].filter(Boolean).join(' ');
  return {
    kicker: `${institution} · ${title}`,
    ...(adopted && {
      adopted: {
        title: factText(words.adoptedOn(formatDate(adopted.date)), adopted.status === 'known'),
        detail: detail.filter(Boolean).join(', '),
      },
    }),
    ...(adopted?.votes && { vote: toVote(adopted.votes) }),
    ...(tabled && toTabled(tabled)),
    remarks: [stateInShort(document), standingOf(document)].filter((remark) => remark !== undefined),
    publications: officialTexts
      .filter(({ shows }) => shows !== 'about')
      .map(({ href: address, short, unconfirmed }) => ({ href: address, text: short, unconfirmed })),
    all: {
      href: href(paths.document),
      text: words.all(officialTexts.some(({ languages }) => languages.length > 0)),
    },
  };
}

type Tabled = NonNullable<ResolutionDocument['tabled']>;

function toTabled({ groups, members, by, date }: Tabled): Pick<DossierView, 'tabled'> {
  const words = dossierStrings;
  if (groups.length > 0)
    return {
      tabled: { title: words.tabledBy(groups.length, members, by.length), detail: formatList([...groups, ...by]) },
    };
  if (by.length > 0) return { tabled: { title: words.tabledByNames(formatList(by)), detail: '' } };
  return date === undefined ? {} : { tabled: { title: words.tabledOn(formatDate(date)), detail: '' } };
}

/** In tenths: no finer than one sees. */
const percent = (part: number) => Math.round(1000 * part) / 10;

function toVote(votes: NonNullable<NonNullable<ResolutionDocument['adopted']>['votes']>): VoteView {
  const total = votes.for + votes.against + (votes.abstentions ?? 0);
  let start = 0;
  const shares = (['for', 'against', 'abstentions'] as const).map((name) => {
    const share = (votes[name] ?? 0) / (total || 1);
    start += share;
    return { name, start: percent(start - share), width: percent(share) };
  });
  return { title: dossierStrings.votes(votes.for, votes.against, votes.abstentions), shares };
}
