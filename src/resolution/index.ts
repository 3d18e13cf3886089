/**
 * The pure part: a folder of content in, typed records and messages out. It knows Node and unified, and nothing of
 * Astro, of a host or of a layout.
 */
import type { VFile } from 'vfile';
import { paths, provisionPath, themePath } from '../addresses/paths.ts';
import type { ResolutionDocument } from '../schemas/document.ts';
import type { Instrument } from '../schemas/instrument.ts';
import type { ProsePage } from '../schemas/prose.ts';
import type { ClauseMention, Footnote, NamePlace, Provision } from '../schemas/provision.ts';
import type { Publisher } from '../schemas/publisher.ts';
import type { Titles } from '../schemas/title.ts';
import { readAddresses } from './addresses.ts';
import { checkAliases } from './check/aliases.ts';
import { checkAddresses } from './check/addresses.ts';
import { checkAdopted } from './check/adopted.ts';
import { checkContext } from './check/context.ts';
import { checkDocument } from './check/document.ts';
import { checkInstruments } from './check/instruments.ts';
import { checkMentions } from './check/mentions.ts';
import { checkPageLinks } from './check/page-links.ts';
import { checkWordings } from './check/wordings.ts';
import { contextOf, idsOf, readContext, themeIds, type Context, type ContextReading } from './context.ts';
import { extractAddresses, extractPages } from './extract/addresses.ts';
import { readTextFile } from './files.ts';
import type { MentionUrl, PublicationUrl } from './handlers/mention.ts';
import { certainDays, readInstruments } from './instruments.ts';
import { findNames, type MatchableName } from './match-names.ts';
import { readProsePages, type WithBase } from './prose.ts';
import { hasErrors, reportOnce } from './report.ts';
import { readText } from './text.ts';
import { unreadFiles } from './unread-files.ts';
import { earlierWords, readWordings, type EarlierWords } from './wordings.ts';

export { formatReport } from './report.ts';

/** Everything that a folder of content holds. */
export interface Resolution extends Context {
  title: string;
  procedureLine?: string;
  /** Further lines in parentheses between title and opening line. */
  frontLines: string[];
  opening: string;
  document: ResolutionDocument;
  provisions: Provision[];
  footnotes: Footnote[];
  instruments: Instrument[];
  publishers: Publisher[];
  /** Where the text names persons, bodies and places, in order. */
  nameMentions: ClauseMention[];
  /** The same, those within the marks of instruments too: every place where a name stands. */
  namePlaces: NamePlace[];
  pages: ProsePage[];
  /** Retired fragment → the live one. */
  redirects: Record<string, string>;
  /** Fragment of a provision or clause → the short hash of its words, as addresses.json has it. */
  hashes: Record<string, string>;
  earlierWords: EarlierWords;
  /** Retired path of an instrument, theme or page of prose → the live one. */
  movedPages: Record<string, string>;
}

/** A reading: the records, unless something was wrong, and all files with what was said of them. */
export interface Reading {
  resolution: Resolution | undefined;
  files: VFile[];
}

export interface ReadOptions {
  /** Folder of the content. */
  dir: string;
  /** The address, base included, of the record that a mention points to. */
  url: MentionUrl;
  withBase: WithBase;
}

/**
 * Reads a whole folder of content. Nothing is thrown for bad content: every problem is a message of the file it is
 * in, and then there is no resolution.
 */
export async function readResolution({ dir, url, withBase }: ReadOptions): Promise<Reading> {
  const textFile = await readTextFile(dir, 'resolution.md');
  const { frozen, file: addressFile } = await readAddresses(dir);
  const { wordings, files: wordingFiles } = await readWordings(dir);
  const instruments = await readInstruments(dir);
  const context = await readContext(dir);
  const prose = await readProsePages(dir, withBase);
  const read = [textFile, addressFile, ...wordingFiles, ...instruments.files, ...context.files, ...prose.files];
  const unread = await unreadFiles(dir, read);
  const files = [...read, ...unread];
  if (String(textFile) === '' && hasErrors(textFile)) return { resolution: undefined, files };

  const text = readText(textFile, url, {
    publication: publicationUrl(instruments.records.filter(({ isSound }) => isSound)),
    names: namesOf(context),
    ...(frozen && { redirects: frozen.data.redirects }),
  });
  const { titles } = contextOf(context);
  const provisions = text.provisions.map(({ record }) => withTitle(record, titles));
  const footnotes = text.footnotes.map(({ record }) => record);
  // All else would miss the text: where there is none, and where an annex holds it.
  const isSwallowed = textFile.messages.some(({ ruleId }) => ruleId === 'annex-early');
  if (provisions.length === 0 || isSwallowed) return { resolution: undefined, files };
  const themes = themeIds(context);
  const pages = extractPages(instruments.ids, themes ?? [], prose.ids);
  const fragments = extractAddresses(provisions, footnotes);
  if (frozen) {
    const areAllRead = themes !== undefined && !unread.some(hasErrors);
    checkAddresses({ fragments, pages, areAllRead }, frozen, text.provisions, text.footnotes, textFile);
    if (wordings) checkWordings(wordings, provisions, frozen.data);
  }
  const knownPaths = new Set([...Object.values(paths), ...provisions.map(pathOf), ...pages]);
  const places = {
    paths: {
      has: (path: string) => knownPaths.has(path) || (!themes && path === themePath(path.split('/')[2] ?? '')),
    },
    fragments: prose.fragments,
  };
  checkPageLinks(prose.links, places, instruments.publishers);
  checkAdopted(text.frontmatter, places, provisions);
  checkDocument(text.frontmatter, instruments.publishers);

  const mentions = [...text.provisions, ...text.footnotes].flatMap((record) => record.mentions);
  const known = knownIds(instruments.ids, context);
  checkMentions(mentions, known, textFile);
  checkInstruments(instruments, new Set(mentions.map(({ mention }) => mention.target)));
  const texts = [...provisions.flatMap(({ clauses }) => clauses), ...footnotes].map((part) => part.text);
  checkAliases(context.aliases, texts, known.instrument);
  checkContext(context, {
    provisions,
    footnotes,
    instruments: known.instrument,
    certainDays: certainDays(instruments),
    publishers: instruments.publishers,
  });

  reportOnce(files, ['link-host', 'source-host']);
  const { title, opening, procedureLine, frontLines, document } = text;
  if (!document || !frozen || files.some(hasErrors)) return { resolution: undefined, files };
  const redirects = Object.groupBy(Object.entries(frozen.data.redirects), ([, to]) =>
    pages.has(to) ? 'paths' : 'fragments',
  );
  const resolution = {
    title,
    frontLines,
    opening,
    document,
    provisions,
    footnotes,
    instruments: instruments.records.map(({ data }) => data),
    publishers: instruments.publishers ?? [],
    ...contextOf(context),
    nameMentions: text.provisions.flatMap(({ names }) => names),
    namePlaces: findNamePlaces({ provisions, footnotes }, namesOf(context)),
    pages: prose.pages,
    hashes: Object.fromEntries(fragments),
    earlierWords: earlierWords(wordings?.data ?? {}, fragments),
    redirects: Object.fromEntries(redirects.fragments ?? []),
    movedPages: Object.fromEntries(redirects.paths ?? []),
    ...(procedureLine && { procedureLine }),
  };
  return { resolution, files };
}

const pathOf = ({ kind, label }: Provision) => provisionPath(kind, label);

function withTitle(provision: Provision, titles: Titles): Provision {
  const title = Object.hasOwn(titles, provision.id) ? titles[provision.id] : undefined;
  return title === undefined ? provision : { ...provision, title };
}

/** Every name in the text, in its order; those of a footnote, once, with the clause that refers to it first. */
function findNamePlaces(
  { provisions, footnotes }: Pick<Resolution, 'provisions' | 'footnotes'>,
  names: readonly MatchableName[],
): NamePlace[] {
  const unread = new Map(footnotes.map((note) => [note.number, note]));
  return provisions
    .flatMap(({ clauses }) => clauses)
    .flatMap(({ id: clause, text, footnotes: references }) => {
      const notes = references.flatMap(({ number }) => unread.get(number) ?? []);
      for (const { number } of notes) unread.delete(number);
      const holders = [
        { text, footnote: {} },
        ...notes.map((note) => ({ text: note.text, footnote: { footnote: note.number } })),
      ];
      return holders.flatMap(({ text: words, footnote }) =>
        findNames(words, names, clause).map(({ start, end, id }) => ({
          target: id,
          clause,
          ...footnote,
          quote: words.slice(start, end),
        })),
      );
    });
}

/** All names, each with its kind. */
function namesOf(context: ContextReading): MatchableName[] {
  const { persons, organisations, places } = contextOf(context);
  return [
    ...persons.map((name) => ({ ...name, kind: 'person' as const })),
    ...organisations.map((name) => ({ ...name, kind: 'organisation' as const })),
    ...places.map((name) => ({ ...name, kind: 'place' as const })),
  ];
}

function knownIds(instruments: Set<string>, context: ContextReading) {
  return {
    instrument: instruments,
    person: idsOf(context, 'persons'),
    organisation: idsOf(context, 'organisations'),
    place: idsOf(context, 'places'),
  };
}

/** A place in the Publicatieblad that is the one of an instrument leads to EUR-Lex, where the content has its address. */
function publicationUrl(instruments: { data: Instrument }[]): PublicationUrl {
  const addresses = new Map(
    instruments.flatMap(({ data }) => {
      const link = data.links.find(({ url }) => new URL(url).hostname === 'eur-lex.europa.eu');
      return link && data.identifiers.oj ? [[`${data.id} ${data.identifiers.oj}`, link.url] as const] : [];
    }),
  );
  return (target, words) => addresses.get(`${target} ${words}`);
}
