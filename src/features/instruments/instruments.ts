import { getCollection } from 'astro:content';
import { formatDate, formatList, languageName } from '../../language/locale.ts';
import { yearOf } from '../../schemas/date.ts';
import { instrumentPath, paths } from '../../addresses/paths.ts';
import { publisherOf } from '../../schemas/publisher.ts';
import {
  instrumentKinds,
  type Instrument,
  type InstrumentLink,
  type InstrumentKind,
} from '../../schemas/instrument.ts';
import { instrumentGroupNames, instrumentKindNames } from '../../strings/nl/instruments.ts';
import { factText } from '../../strings/nl/common.ts';
import { once } from '../../site/collections.ts';
import { getSourceLinks, type SourceView } from '../../site/sources.ts';
import { describeInstrument } from '../citing/metadata.ts';
import { getProvisions } from '../../site/text.ts';
import { href } from '../../addresses/href.ts';
import type { FactView } from '../../site/views.ts';
import { doubtsOf, furtherFacts, mainFacts } from './facts.ts';
import {
  citingProvisions,
  getMentions,
  type CitingProvisionView,
  type FoundMention,
  type MentionView,
} from './mentions.ts';

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
  /** The date in words, or what is shown instead of it; with the word that it is not confirmed. */
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
  places: CitingProvisionView[];
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
      note: factText(record.note, doubtsOf(record)('note')),
      sources: sourcesOf(record.sources),
      ...(record.doubts && { doubts: record.doubts }),
      mainFacts: mainFacts(record),
      facts: furtherFacts(record),
      links: record.links.map((official) => toOfficialLink(official, publisherOf(official.url, publishers) ?? '')),
      mentions: found.map(({ view }) => view),
      kindGroup: instrumentGroupNames[record.kind],
      listHref: href(paths.instruments),
      places: citingProvisions(found),
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
export interface CitedInstrumentView extends InstrumentLinkView {
  implicit: boolean;
  /** Id of the first clause that does so, itself or in a footnote. */
  clause: string;
}

/** The instruments that each provision and its footnotes mention, each once, in the order of the text. */
export const getInstrumentsByProvision = once(async (): Promise<Map<string, CitedInstrumentView[]>> => {
  const views = new Map((await getInstruments()).map((view) => [view.id, view]));
  const result = new Map<string, CitedInstrumentView[]>();
  for (const { id, mentions, clauses, footnotes } of await getProvisions()) {
    const inFootnotes = clauses.flatMap((clause) =>
      clause.footnotes
        .flatMap(({ number }) => footnotes.find((note) => note.number === number)?.mentions ?? [])
        .map((mention) => ({ ...mention, clause: clause.id })),
    );
    const all = [...mentions, ...inFootnotes];
    const byTarget = Map.groupBy(
      all.filter(({ scheme }) => scheme === 'instrument'),
      ({ target }) => target,
    );
    result.set(
      id,
      [...byTarget].flatMap(([target, own]) => {
        const view = views.get(target);
        const clause = clauses.find((each) => own.some((mention) => mention.clause === each.id));
        return view && clause ? [{ ...view, implicit: own.every(({ implicit }) => implicit), clause: clause.id }] : [];
      }),
    );
  }
  return result;
});

function toLink(record: Instrument, mentions: FoundMention[]): InstrumentLinkView {
  const { id, short, name, kind, date, undated } = record;
  const kindName = instrumentKindNames[kind];
  return {
    id,
    href: href(instrumentPath(id)),
    short,
    name,
    kind,
    kindName,
    date,
    dateText: factText(undated ?? formatDate(date), doubtsOf(record)('date')),
    ...(undated === undefined && { year: yearOf(date) }),
    count: mentions.length,
    namedCount: mentions.filter(({ view }) => !view.implicit).length,
  };
}

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

function byKindAndDate(a: Instrument, b: Instrument): number {
  return instrumentKinds.indexOf(a.kind) - instrumentKinds.indexOf(b.kind) || a.date.localeCompare(b.date);
}
