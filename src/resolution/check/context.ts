import { officialOnly, publisherOf, type Publisher } from '../../schemas/publisher.ts';
import { findVerbs } from '../../language/verbs.ts';
import type { Footnote, Provision } from '../../schemas/provision.ts';
import type { Event } from '../../schemas/event.ts';
import type { ContextReading } from '../context.ts';
import { report } from '../report.ts';
import type { Located } from '../yaml.ts';
import { checkSources } from './sources.ts';

/** What the records of the context may point to. */
export interface Surroundings {
  provisions: Provision[];
  footnotes: Footnote[];
  /** Ids of the instruments. */
  instruments: Set<string>;
  publishers: Publisher[];
}

/** The kinds of thing that a record points to, as the message calls them. */
type Kind = 'clause' | 'provision' | 'instrument' | 'person' | 'organisation' | 'place' | 'addressee';
type Path = readonly PropertyKey[];

interface Checks {
  /** Reports an id that no record of the kind has. */
  refer: (file: Located<unknown>, path: Path, kind: Kind, id: string | undefined) => void;
  /** Reports a clause that there is not, and words that it does not have. */
  quote: (file: Located<unknown>, path: Path, mention: { clause: string; quote: string }) => void;
}

/** The context agrees with the text and with itself: ids, words and links; every paragraph's clause has its acts. */
export function checkContext(
  context: ContextReading,
  { provisions, footnotes, instruments, publishers }: Surroundings,
): void {
  const checks = createChecks(context, provisions, instruments);
  checkNames(context, publishers, checks);
  checkForms(context, [...provisions, ...footnotes].map(({ text }) => text).join('\n'));
  checkThemes(context, checks);
  checkEvents(context, publishers, checks);
  checkDemands(context, provisions, checks);
  checkRelations(context, provisions, checks);
  checkNotes(context, provisions, publishers, checks);
  checkRecords(context, publishers, checks);
  checkTitles(context, provisions, checks);
}

function createChecks(context: ContextReading, provisions: Provision[], instruments: Set<string>): Checks {
  const clauses = new Map(provisions.flatMap((provision) => provision.clauses.map(({ id, text }) => [id, text])));
  const ids = (file: Located<{ id: string }[]> | undefined) => new Set(file?.data.map(({ id }) => id));
  const known: Record<Kind, { has(id: string): boolean }> = {
    clause: clauses,
    provision: new Set(provisions.map(({ id }) => id)),
    instrument: instruments,
    person: ids(context.persons),
    organisation: ids(context.organisations),
    place: ids(context.places),
    addressee: new Set(context.demands?.data.addressees.map(({ id }) => id)),
  };
  const refer: Checks['refer'] = (file, path, kind, id) => {
    if (id !== undefined && !known[kind].has(id)) report(file.file, file.at(path), 'reference-unknown', kind, id);
  };
  const quote: Checks['quote'] = (file, path, mention) => {
    refer(file, [...path, 'clause'], 'clause', mention.clause);
    if (clauses.get(mention.clause)?.includes(mention.quote) !== false) return;
    report(file.file, file.at([...path, 'quote']), 'mention-words', mention.quote);
  };
  return { refer, quote };
}

/** All names share the addresses of one register, so their ids differ. */
function checkNames(
  { persons, organisations, places }: ContextReading,
  publishers: Publisher[],
  { refer }: Checks,
): void {
  const seen = new Set<string>();
  for (const file of [persons, organisations, places]) {
    if (!file) continue;
    checkIds(file, file.data, [], seen);
    file.data.forEach(({ links, sources }, index) => {
      checkSources(file, [index, 'sources'], sources, publishers);
      links.forEach(({ url }, at) => {
        if (publisherOf(url, officialOnly(publishers))) return;
        report(file.file, file.at([index, 'links', at, 'url']), 'link-host', new URL(url).hostname);
      });
    });
  }
  organisations?.data.forEach(({ place }, index) => {
    refer(organisations, [index, 'place'], 'place', place);
  });
}

/** A spelling belongs to one record, and the text has it. */
function checkForms({ persons, organisations, places }: ContextReading, text: string): void {
  const owners = new Map<string, string>();
  for (const file of [persons, organisations, places]) {
    file?.data.forEach((record, index) => {
      for (const field of ['forms', 'adjectives', 'broadForms'] as const) {
        record[field].forEach((form, place) => {
          const at = file.at([index, field, place]);
          const owner = owners.get(form);
          if (owner !== undefined) report(file.file, at, 'form-duplicate', form, owner);
          if (!text.includes(form)) report(file.file, at, 'form-absent', form);
          owners.set(form, record.id);
        });
      }
    });
  }
}

function checkThemes({ themes }: ContextReading, { refer }: Checks): void {
  if (!themes) return;
  checkIds(themes, themes.data);
  const owners = new Map<string, string>();
  themes.data.forEach(({ id, title }, index) => {
    const owner = owners.get(title);
    if (owner !== undefined) report(themes.file, themes.at([index, 'title']), 'title-duplicate', title, owner);
    owners.set(title, id);
  });
  themes.data.forEach(({ clauses }, index) => {
    const path = [index, 'clauses'];
    checkIds(
      themes,
      clauses.map((id) => ({ id })),
      path,
    );
    clauses.forEach((clause, at) => {
      refer(themes, [...path, at], 'clause', clause);
    });
  });
}

function checkEvents({ events }: ContextReading, publishers: Publisher[], { refer, quote }: Checks): void {
  if (!events) return;
  checkIds(events, events.data);
  events.data.forEach((event, index) => {
    const before = events.data[index - 1];
    if (before && startOf(event) < startOf(before))
      report(events.file, events.at([index]), 'event-order', event.id, before.id);
  });
  events.data.forEach(({ instrument, mentions, sources }, index) => {
    refer(events, [index, 'instrument'], 'instrument', instrument);
    checkSources(events, [index, 'sources'], sources, publishers);
    mentions.forEach((mention, at) => {
      quote(events, [index, 'mentions', at], mention);
    });
  });
}

/** Where an event starts, as exactly as is known. */
function startOf({ date, exact }: Event): string {
  return (exact?.date ?? date ?? '').split('/', 1)[0] ?? '';
}

/** Every clause of the paragraphs stands there: a list of requests that lacks one would mislead. */
function checkDemands({ demands: file }: ContextReading, provisions: Provision[], { refer }: Checks): void {
  if (!file) return;
  const { addressees, demands } = file.data;
  checkIds(file, addressees, ['addressees']);
  addressees.forEach(({ refers }, index) => {
    if (refers) refer(file, ['addressees', index, 'refers'], refers.kind, refers.id);
  });
  checkIds(
    file,
    demands.map(({ clause }) => ({ id: clause })),
    ['demands'],
  );
  const texts = new Map(provisions.flatMap(({ clauses }) => clauses.map(({ id, text }) => [id, text])));
  demands.forEach(({ clause, acts }, index) => {
    refer(file, ['demands', index, 'clause'], 'clause', clause);
    const text = texts.get(clause);
    const verbs = acts.map(({ verb }) => verb);
    findVerbs(text ?? '', verbs).forEach((spans, number) => {
      if (spans || text === undefined) return;
      report(file.file, file.at(['demands', index, 'acts', number, 'verb']), 'mention-words', verbs[number] ?? '');
    });
    acts.forEach((act, number) => {
      act.addressees.forEach((id, at) => {
        refer(file, ['demands', index, 'acts', number, 'addressees', at], 'addressee', id);
      });
    });
  });
  const listed = new Set(demands.map(({ clause }) => clause));
  for (const { kind, clauses } of provisions) {
    for (const { id } of clauses) {
      if (kind === 'paragraph' && !listed.has(id))
        report(file.file, file.at(['demands']), 'record-missing', `the acts of ${id}`);
    }
  }
}

function checkRelations({ relations }: ContextReading, provisions: Provision[], { refer }: Checks): void {
  const order = new Map(provisions.map(({ id, order: place }) => [id, place]));
  const seen = new Set<string>();
  relations?.data.forEach(({ between }, index) => {
    const [first = 0, second = Infinity] = between.map((id) => order.get(id));
    const isSecond = seen.has(between.join(' '));
    if (first >= second)
      report(relations.file, relations.at([index, 'between']), 'relation-order', 'pair out of order');
    if (isSecond) report(relations.file, relations.at([index, 'between']), 'relation-order', 'second record of a pair');
    seen.add(between.join(' '));
    between.forEach((id, at) => {
      refer(relations, [index, 'between', at], 'provision', id);
    });
  });
}

/** A note belongs to the provision after which its file is named. */
function checkNotes(
  { notes }: ContextReading,
  provisions: Provision[],
  publishers: Publisher[],
  { refer, quote }: Checks,
): void {
  const provisionOf = new Map(provisions.flatMap(({ id, clauses }) => clauses.map((clause) => [clause.id, id])));
  for (const file of notes) {
    file.data.forEach((note, index) => {
      quote(file, [index], note);
      refer(file, [index, 'instrument'], 'instrument', note.instrument);
      note.compared.forEach((id, at) => {
        refer(file, [index, 'compared', at], 'provision', id);
      });
      checkSources(file, [index, 'sources'], note.sources, publishers);
      note.positions.forEach(({ sources }, at) => {
        checkSources(file, [index, 'positions', at, 'sources'], sources, publishers);
      });
      if (provisionOf.get(note.clause) === file.provision) return;
      report(file.file, file.at([index, 'clause']), 'note-file', note.clause, file.provision);
    });
  }
}

/** What came of the text and what was put right here point to clauses that exist, and to publishers that are known. */
function checkRecords({ aftermath, corrections }: ContextReading, publishers: Publisher[], { refer }: Checks): void {
  const lists = [
    aftermath && { file: aftermath, path: ['entries'], entries: aftermath.data.entries },
    corrections && { file: corrections, path: [], entries: corrections.data },
  ];
  for (const list of lists) {
    list?.entries.forEach(({ clauses, sources }, index) => {
      const path: Path = [...list.path, index];
      clauses.forEach((clause, at) => {
        refer(list.file, [...path, 'clauses', at], 'clause', clause);
      });
      checkSources(list.file, [...path, 'sources'], sources, publishers);
    });
  }
}

/** Every recital and paragraph has a short title of its own; a citation needs none. */
function checkTitles({ titles: file }: ContextReading, provisions: Provision[], { refer }: Checks): void {
  if (!file) return;
  const owners = new Map<string, string>();
  for (const [id, title] of Object.entries(file.data)) {
    refer(file, [id], 'provision', id);
    const owner = owners.get(title);
    if (owner) report(file.file, file.at([id]), 'title-duplicate', title, owner);
    owners.set(title, id);
  }
  for (const { id, kind } of provisions) {
    if (kind !== 'citation' && !Object.hasOwn(file.data, id))
      report(file.file, file.at([]), 'record-missing', `a short title of ${id}`);
  }
}

/** Every id stands once; `seen` holds those of other files that share the same addresses. */
function checkIds(file: Located<unknown>, records: { id: string }[], path: Path = [], seen = new Set<string>()): void {
  records.forEach(({ id }, index) => {
    if (seen.has(id)) report(file.file, file.at([...path, index]), 'record-duplicate', id);
    seen.add(id);
  });
}
