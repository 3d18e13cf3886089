import { getCollection } from 'astro:content';
import { formatDate, formatList, languageName } from '../../language/locale.ts';
import { yearOf } from '../../schemas/date.ts';
import type { NoteNumber } from '../../addresses/anchors.ts';
import { instrumentPath, paths } from '../../addresses/paths.ts';
import { publisherOf } from '../../schemas/publisher.ts';
import {
  identifierKeys,
  instrumentKinds,
  type Instrument,
  type InstrumentLink,
  type InstrumentKind,
} from '../../schemas/instrument.ts';
import type { Mention } from '../../schemas/provision.ts';
import {
  identifierNames,
  instrumentFactStrings,
  instrumentGroupNames,
  instrumentKindNames,
} from '../../strings/nl/instruments.ts';
import { doubtStrings, footnoteName } from '../../strings/nl/common.ts';
import { once } from '../../site/collections.ts';
import { getSourceLinks, type SourceView } from '../../site/sources.ts';
import { describeInstrument } from '../citing/metadata.ts';
import {
  getClauses,
  getProvisions,
  type ClauseView,
  type ProvisionLinkView,
  type ProvisionView,
} from '../../site/text.ts';
import { href } from '../../addresses/href.ts';
import type { FactView } from '../../site/views.ts';

/** A mention, shown within its clause or footnote. */
interface MentionView {
  /** Id of the clause or footnote. */
  clause: string;
  /** The number of the footnote that holds it. */
  footnote?: NoteNumber;
  /** "Overweging G/2", "Overweging G, voetnoot 4". */
  name: string;
  /** The clause or footnote on the page of its provision. */
  href: string;
  /** Its words before, in and after the mention. */
  before: string;
  quote: string;
  after: string;
  /** The article or point meant: "artikel 21". */
  locator?: string;
  /** The words do not name the instrument but are about it. */
  implicit: boolean;
}

/** A link to an official page. */
export interface OfficialLinkView {
  href: string;
  text: string;
  publisher: string;
  lang?: string;
  /** "Engels" */
  langName?: string;
  unconfirmed: boolean;
}

/** Enough of an instrument to point at it. */
export interface InstrumentLinkView {
  id: string;
  href: string;
  short: string;
  name: string;
  kind: InstrumentKind;
  kindName: string;
  /** ISO, possibly only a year or month; of what is not concluded yet, when it was begun. */
  date: string;
  /** The date in words, or what is shown instead of it. */
  dateText: string;
  /** Absent where the document is not concluded yet. */
  year?: number;
  /** How often the text cites it or is about it. */
  count: number;
  /** How often it does so by name. */
  namedCount: number;
}

/** The page of one instrument. */
export interface InstrumentView extends InstrumentLinkView {
  note: string;
  doubts?: string;
  /** Pages that the note rests on, beside the official ones. */
  sources: SourceView[];
  /** What it is, whose and of when. */
  mainFacts: FactView[];
  /** Its names and numbers. */
  facts: FactView[];
  links: OfficialLinkView[];
  mentions: MentionView[];
  /** The provisions that mention it, each once, in reading order. */
  places: (ProvisionLinkView & { implicit: boolean; onlyInFootnote: boolean })[];
  /** "Verdragen" */
  kindGroup: string;
  /** The page of all instruments. */
  listHref: string;
  /** Others of its kind. */
  neighbours: InstrumentLinkView[];
}

/** The instruments of one kind, by date. */
export interface InstrumentGroupView {
  kind: InstrumentKind;
  /** "Verdragen" */
  name: string;
  instruments: InstrumentView[];
}

/** All instruments by the kind and then the date of each; the pages of `/instrument/<id>/`. */
export const getInstruments = once(async (): Promise<InstrumentView[]> => {
  const records = (await getCollection('instruments')).map(({ data }) => data).sort(byKindAndDate);
  const publishers = (await getCollection('publishers')).map(({ data }) => data);
  const mentions = await getMentions();
  const sourcesOf = await getSourceLinks();
  const links = records.map((record) => toLink(record, mentions.get(record.id) ?? []));
  return records.map((record, index) => {
    const link = links[index] as InstrumentLinkView;
    const found = mentions.get(record.id) ?? [];
    return {
      ...link,
      note: doubtsOf(record)('note') ? `${record.note} (${doubtStrings.fact})` : record.note,
      sources: sourcesOf(record.sources),
      ...(record.doubts && { doubts: record.doubts }),
      mainFacts: toMainFacts(record),
      facts: toFacts(record),
      links: record.links.map((official) => toOfficialLink(official, publisherOf(official.url, publishers) ?? '')),
      mentions: found.map(({ view }) => view),
      kindGroup: instrumentGroupNames[record.kind],
      listHref: href(paths.instruments),
      places: uniquePlaces(found),
      neighbours: links.filter((other) => other.kind === record.kind && other.id !== record.id),
    };
  });
});

/** The page of each instrument, as static paths. */
export async function getInstrumentPaths() {
  const instruments = await getInstruments();
  return Promise.all(
    instruments.map(async (instrument) => {
      const { id, short, note } = instrument;
      const metadata = await describeInstrument(id);
      const meta = { title: short, description: note, path: instrumentPath(id), ...(metadata && { metadata }) };
      return { params: { id }, props: { instrument, meta } };
    }),
  );
}

/** The instruments by kind; kinds that the text does not cite are left out. */
export async function getInstrumentGroups(): Promise<InstrumentGroupView[]> {
  const instruments = await getInstruments();
  return instrumentKinds
    .map((kind) => ({
      kind,
      name: instrumentGroupNames[kind],
      instruments: instruments.filter((instrument) => instrument.kind === kind),
    }))
    .filter((group) => group.instruments.length > 0);
}

/** What kinds of instrument the text cites, in a sentence: "verdragen, resoluties en verslagen". */
export const kindsInWords = (groups: readonly InstrumentGroupView[]): string =>
  formatList(groups.map(({ name }) => name.charAt(0).toLowerCase() + name.slice(1)));

/** An instrument that a provision cites, or is about without naming it. */
export type CitedInstrumentView = InstrumentLinkView & { implicit: boolean };

/** The instruments that each provision and its footnotes mention, each once, in the order of the text. */
export const getInstrumentsByProvision = once(async (): Promise<Map<string, CitedInstrumentView[]>> => {
  const views = new Map((await getInstruments()).map((view) => [view.id, view]));
  const result = new Map<string, CitedInstrumentView[]>();
  for (const { id, mentions, footnotes } of await getProvisions()) {
    const all = [...mentions, ...footnotes.flatMap((note) => note.mentions)];
    const byTarget = Map.groupBy(
      all.filter(({ scheme }) => scheme === 'instrument'),
      ({ target }) => target,
    );
    result.set(
      id,
      [...byTarget].flatMap(([target, own]) => {
        const view = views.get(target);
        return view ? [{ ...view, implicit: own.every(({ implicit }) => implicit) }] : [];
      }),
    );
  }
  return result;
});

interface FoundMention {
  provision: ProvisionView;
  view: MentionView;
}

/** The mentions of each instrument in the text, in reading order; those of a footnote after those of its provision. */
const getMentions = once(async (): Promise<Map<string, FoundMention[]>> => {
  const clauses = await getClauses();
  const found = (await getProvisions()).flatMap((provision) => [
    ...provision.mentions.flatMap((mention) => {
      const clause = clauses.get(mention.clause);
      return clause ? [{ provision, target: mention, view: toMention(mention, clause) }] : [];
    }),
    ...provision.footnotes.flatMap((note) =>
      note.mentions.map((mention) => {
        const place = { id: note.id, href: `${provision.href}#${note.id}`, words: note.text, footnote: note.number };
        const text = `${provision.name}, ${footnoteName(note.number)}`;
        return { provision, target: mention, view: toMention(mention, { ...place, text }) };
      }),
    ),
  ]);
  return Map.groupBy(
    found.filter(({ target }) => target.scheme === 'instrument'),
    ({ target }) => target.target,
  );
});

/** Words that hold a mention: those of a clause, or of a footnote. */
type HolderView = Pick<ClauseView, 'id' | 'text' | 'href' | 'words'> & Pick<MentionView, 'footnote'>;

function toMention({ quote, offset, implicit, locator }: Mention, holder: HolderView): MentionView {
  const { id, text, href: to, words, footnote } = holder;
  return {
    clause: id,
    ...(footnote && { footnote }),
    name: text,
    href: to,
    before: words.slice(0, offset),
    quote,
    after: words.slice(offset + quote.length),
    implicit,
    ...(locator && { locator }),
  };
}

function toLink({ id, short, name, kind, date, undated }: Instrument, mentions: FoundMention[]): InstrumentLinkView {
  const kindName = instrumentKindNames[kind];
  return {
    id,
    href: href(instrumentPath(id)),
    short,
    name,
    kind,
    kindName,
    date,
    dateText: undated ?? formatDate(date),
    ...(undated === undefined && { year: yearOf(date) }),
    count: mentions.length,
    namedCount: mentions.filter(({ view }) => !view.implicit).length,
  };
}

/** What an instrument is, as terms and values; what is missing stays away. */
function toMainFacts(record: Instrument): FactView[] {
  const terms = instrumentFactStrings;
  const { kind, issuer, date, undated, inForce } = record;
  const isUnconfirmed = doubtsOf(record);
  return [
    { term: terms.date, value: undated ?? formatDate(date), unconfirmed: isUnconfirmed('date') },
    { term: terms.issuer, value: issuer, unconfirmed: isUnconfirmed('issuer') },
    { term: terms.kind, value: instrumentKindNames[kind], unconfirmed: false },
    ...(inForce ? [{ term: terms.inForce, value: formatDate(inForce), unconfirmed: isUnconfirmed('inForce') }] : []),
  ];
}

/** Its names and numbers. */
function toFacts(record: Instrument): FactView[] {
  const terms = instrumentFactStrings;
  const { name, original, dateNote, identifiers } = record;
  const isUnconfirmed = doubtsOf(record);
  return [
    { term: terms.name, value: name, unconfirmed: isUnconfirmed('name') },
    ...(original
      ? [
          {
            term: terms.original(languageName(original.lang) ?? original.lang),
            value: original.name,
            lang: original.lang,
            unconfirmed: isUnconfirmed('original'),
          },
        ]
      : []),
    ...(dateNote ? [{ term: terms.dateNote, value: dateNote, unconfirmed: isUnconfirmed('dateNote') }] : []),
    ...identifierKeys.flatMap((key) => {
      const value = identifiers[key];
      return value ? [{ term: identifierNames[key], value, unconfirmed: isUnconfirmed(`identifiers.${key}`) }] : [];
    }),
  ];
}

const doubtsOf =
  ({ unconfirmed }: Instrument) =>
  (field: string): boolean =>
    (unconfirmed as string[]).includes(field);

function toOfficialLink({ url, label, lang, status }: InstrumentLink, publisher: string): OfficialLinkView {
  const langName = lang && languageName(lang);
  return {
    href: url,
    text: label,
    publisher,
    ...(lang && { lang }),
    ...(langName && { langName }),
    unconfirmed: status !== 'confirmed',
  };
}

function uniquePlaces(mentions: FoundMention[]): InstrumentView['places'] {
  return [...Map.groupBy(mentions, ({ provision }) => provision)].map(([{ id, kind, label, name, href: to }, own]) => ({
    id,
    kind,
    label,
    name,
    href: to,
    implicit: own.every(({ view }) => view.implicit),
    onlyInFootnote: own.every(({ view }) => view.footnote !== undefined),
  }));
}

function byKindAndDate(a: Instrument, b: Instrument): number {
  return instrumentKinds.indexOf(a.kind) - instrumentKinds.indexOf(b.kind) || a.date.localeCompare(b.date);
}
