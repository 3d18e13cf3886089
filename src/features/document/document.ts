import { href } from '../../addresses/href.ts';
import { formatDate, formatList } from '../../language/locale.ts';
import type { ResolutionDocument } from '../../schemas/document.ts';
import { getText, once } from '../../site/collections.ts';
import { getOfficialTexts, type OfficialTextView } from '../../site/official-texts.ts';
import { getSourceLinks, type SourceView } from '../../site/sources.ts';
import type { Source } from '../../schemas/source.ts';
import type { FactView } from '../../site/views.ts';
import { differenceOf, doubtStrings } from '../../strings/nl/common.ts';
import { documentStrings as words } from '../../strings/nl/document.ts';

/** What is known of the document, and where it is published. */
export interface DocumentView {
  facts: DocumentFactView[];
  /** How the text as adopted differs from the one shown, and where this site says more of it. */
  difference?: { text: string; href?: string };
  officialTexts: OfficialTextView[];
}

/** A fact, with the pages that say so. */
export interface DocumentFactView extends FactView {
  sources: SourceView[];
}

/** Makes the line of a fact, when there is a value: how sure it is, and what it rests on. */
type ToFact = (
  term: string,
  value: string | undefined,
  status?: string,
  sources?: readonly Source[],
) => DocumentFactView[];

/** All that the frontmatter says of the document. */
export const getDocument = once(async (): Promise<DocumentView> => {
  const { document } = await getText();
  const difference = toDifference(document);
  const toLinks = await getSourceLinks();
  const fact: ToFact = (term, value, status = 'confirmed', sources = []) =>
    value ? [{ term, value, unconfirmed: status !== 'confirmed', sources: toLinks(sources) }] : [];
  return { facts: toFacts(document, fact), ...(difference && { difference }), officialTexts: await getOfficialTexts() };
});

/** Only of a text that is shown as tabled and was adopted since. */
function toDifference({ state, adopted }: ResolutionDocument): DocumentView['difference'] {
  if (!adopted || state === 'adopted') return undefined;
  const { differencePage } = adopted;
  return { text: differenceOf(adopted), ...(differencePage && { href: href(differencePage) }) };
}

/** All facts: a term has a line only where the frontmatter says it. */
function toFacts(document: ResolutionDocument, fact: ToFact): DocumentFactView[] {
  const { kind, reference, procedure, tabled, replaces, debated, adopted } = document;
  const tabledBy = tabled && [...tabled.groups, ...tabled.by, ...(tabled.members ? [words.members] : [])];
  return [
    ...fact(words.kind, kind),
    ...fact(words.reference, [reference, procedure].filter(Boolean).join(' · ')),
    ...fact(words.tabled, tabled?.date && formatDate(tabled.date), tabled?.status, tabled?.sources),
    ...fact(words.groups, tabledBy && formatList(tabledBy), tabled?.groupsStatus, tabled?.sources),
    ...fact(words.replaces, formatList(replaces.map(replacedName)), 'confirmed', [
      ...new Map(replaces.flatMap(({ sources }) => sources.map((source) => [source.url, source]))).values(),
    ]),
    ...fact(
      words.debated,
      debated && [formatDate(debated.date), debated.note].filter(Boolean).join(', '),
      debated?.status,
      debated?.sources,
    ),
    ...(adopted ? adoptionFacts(adopted, fact) : []),
  ];
}

function adoptionFacts(
  {
    date,
    place,
    number,
    manner,
    minutes,
    votes,
    status,
    title,
    celex,
    sources,
  }: NonNullable<ResolutionDocument['adopted']>,
  fact: ToFact,
): DocumentFactView[] {
  const event = [formatDate(date), place, number && words.adoptedNumber(number), manner];
  return [
    ...fact(words.adopted, event.filter(Boolean).join(', '), status, sources),
    ...fact(words.adoptedTitle, title?.value, title?.status, title?.sources),
    ...fact(words.celex, celex?.value, celex?.status, celex?.sources),
    ...fact(words.minutes, minutes?.value, minutes?.status, minutes?.sources),
    ...fact(words.vote, votes && words.votes(votes.for, votes.against, votes.abstentions), status, sources),
  ];
}

/** "B9-0400/2023 (Verts/ALE)" */
function replacedName({ reference, group, status }: ResolutionDocument['replaces'][number]): string {
  const remarks = [group, status === 'confirmed' ? undefined : doubtStrings.fact].filter(Boolean);
  return remarks.length > 0 ? `${reference} (${remarks.join('; ')})` : reference;
}
