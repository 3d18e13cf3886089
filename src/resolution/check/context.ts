import { publisherOf } from '../../lib/publishers.ts';
import type { Provision } from '../../schemas/provision.ts';
import type { Publisher } from '../../schemas/publisher.ts';
import type { ContextReading } from '../context.ts';
import { report } from '../report.ts';
import type { Located } from '../yaml.ts';

/** What the records of the context may point to. */
export interface Surroundings {
  provisions: Provision[];
  /** Ids of the instruments. */
  instruments: Set<string>;
  publishers: Publisher[];
}

/** The kinds of thing that a record points to, as the message calls them. */
type Kind = 'clause' | 'provision' | 'instrument' | 'person' | 'organisation' | 'place' | 'addressee';

/** The context agrees with the text and with itself: ids, words and order; every paragraph's clause has its act. */
export function checkContext(context: ContextReading, { provisions, instruments, publishers }: Surroundings): void {
  const clauses = new Map(provisions.flatMap((provision) => provision.clauses.map(({ id, text }) => [id, text])));
  const ids = (records: Located<{ id: string }[]> | undefined) => new Set(records?.data.map(({ id }) => id));
  const known: Record<Kind, { has(id: string): boolean }> = {
    clause: clauses,
    provision: new Set(provisions.map(({ id }) => id)),
    instrument: instruments,
    person: ids(context.persons),
    organisation: ids(context.organisations),
    place: ids(context.places),
    addressee: new Set(context.demands?.data.addressees.map(({ id }) => id)),
  };
  const refer = (record: Located<unknown>, path: PropertyKey[], kind: Kind, id: string | undefined): void => {
    if (id !== undefined && !known[kind].has(id)) report(record.file, record.at(path), 'reference-unknown', kind, id);
  };
  const quote = (record: Located<unknown>, path: PropertyKey[], clause: string, words: string): void => {
    refer(record, [...path, 'clause'], 'clause', clause);
    if (clauses.get(clause)?.includes(words) === false)
      report(record.file, record.at([...path, 'quote']), 'mention-words', words);
  };
  const { persons, organisations, places, themes, events, demands, relations, notes } = context;

  const names = [persons, organisations, places].flatMap((list) => list ?? []);
  const seen = new Set<string>();
  for (const list of names) {
    checkIds(list, [], seen);
    list.data.forEach(({ links }, index) => {
      links.forEach(({ url }, at) => {
        const place = list.at([index, 'links', at, 'url']);
        if (!publisherOf(url, publishers)) report(list.file, place, 'link-host', URL.parse(url)?.hostname ?? url);
      });
    });
  }
  organisations?.data.forEach(({ place }, index) => {
    refer(organisations, [index, 'place'], 'place', place);
  });
  if (themes) {
    checkIds(themes, []);
    themes.data.forEach((theme, index) => {
      theme.clauses.forEach((clause, at) => {
        const path = [index, 'clauses', at];
        refer(themes, path, 'clause', clause);
        if (theme.clauses.indexOf(clause) < at) report(themes.file, themes.at(path), 'record-duplicate', clause);
      });
    });
  }
  if (events) {
    checkIds(events, []);
    events.data.forEach(({ instrument, mentions }, index) => {
      refer(events, [index, 'instrument'], 'instrument', instrument);
      mentions.forEach((mention, at) => {
        quote(events, [index, 'mentions', at], mention.clause, mention.quote);
      });
    });
  }
  if (demands) {
    checkIds({ ...demands, data: demands.data.addressees }, ['addressees']);
    demands.data.addressees.forEach(({ refers }, index) => {
      if (refers) refer(demands, ['addressees', index, 'refers'], refers.kind, refers.id);
    });
    checkIds({ ...demands, data: demands.data.demands.map(({ clause }) => ({ id: clause })) }, ['demands']);
    demands.data.demands.forEach(({ clause, acts }, index) => {
      refer(demands, ['demands', index, 'clause'], 'clause', clause);
      acts.forEach(({ addressees }, act) => {
        addressees.forEach((id, at) => {
          refer(demands, ['demands', index, 'acts', act, 'addressees', at], 'addressee', id);
        });
      });
    });
    checkComplete(demands, provisions);
  }
  relations?.data.forEach(({ between }, index) => {
    between.forEach((id, at) => {
      refer(relations, [index, 'between', at], 'provision', id);
    });
  });
  for (const file of notes) {
    file.data.forEach((note, index) => {
      quote(file, [index], note.clause, note.quote);
      refer(file, [index, 'instrument'], 'instrument', note.instrument);
      if (provisions.find(({ clauses }) => clauses.some(({ id }) => id === note.clause))?.id === file.provision) return;
      if (clauses.has(note.clause))
        report(file.file, file.at([index, 'clause']), 'note-file', note.clause, file.provision);
    });
  }
}

/** Every id stands once; `seen` holds those of other files that share the same addresses. */
function checkIds({ data, file, at }: Located<{ id: string }[]>, path: PropertyKey[], seen = new Set<string>()): void {
  data.forEach(({ id }, index) => {
    if (seen.has(id)) report(file, at([...path, index]), 'record-duplicate', id);
    seen.add(id);
  });
}

/** Every clause of the paragraphs has its acts: a list of requests that lacks one would mislead. */
function checkComplete(demands: NonNullable<ContextReading['demands']>, provisions: Provision[]): void {
  const listed = new Set(demands.data.demands.map(({ clause }) => clause));
  for (const { kind, clauses } of provisions) {
    if (kind !== 'paragraph') continue;
    for (const { id } of clauses)
      if (!listed.has(id)) report(demands.file, demands.at(['demands']), 'record-missing', `the acts of ${id}`);
  }
}
