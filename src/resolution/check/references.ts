import type { Footnote, Provision } from '../../schemas/provision.ts';
import { idsOf, type ContextReading, type KnownIds } from '../context.ts';
import { report } from '../report.ts';
import { idsIn } from '../sound.ts';
import type { Located } from '../yaml.ts';
import type { KnownPublishers } from './sources.ts';

/** What the records of the context may point to. */
export interface Surroundings {
  provisions: Provision[];
  footnotes: Footnote[];
  /** Ids of the instruments. */
  instruments: Set<string>;
  /** Id of an instrument → its date, when that is certain. */
  certainDays: ReadonlyMap<string, string>;
  publishers: KnownPublishers;
}

/** The kinds of thing that a record points to, as the message calls them. */
type Kind = 'clause' | 'provision' | 'instrument' | 'person' | 'organisation' | 'place' | 'addressee';
export type Path = readonly PropertyKey[];

export interface Checks {
  /** Reports an id that no record of the kind has. */
  refer: (file: Located<unknown>, path: Path, kind: Kind, id: string | undefined) => void;
  /** Reports a clause that there is not, and words that it does not have. */
  quote: (file: Located<unknown>, path: Path, mention: { clause: string; quote: string }) => void;
}

/** Checks of what a record points to, for the records and the text that there are. */
export function createChecks(context: ContextReading, provisions: Provision[], instruments: Set<string>): Checks {
  const clauses = new Map(provisions.flatMap((provision) => provision.clauses.map(({ id, text }) => [id, text])));
  const known: Record<Kind, KnownIds> = {
    clause: clauses,
    provision: new Set(provisions.map(({ id }) => id)),
    instrument: instruments,
    person: idsOf(context, 'persons'),
    organisation: idsOf(context, 'organisations'),
    place: idsOf(context, 'places'),
    addressee: addresseesOf(context),
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

function addresseesOf({ demands }: ContextReading): KnownIds {
  if (!demands) return new Set();
  return idsIn((demands.raw as { addressees?: unknown }).addressees) ?? { has: () => true };
}

/** Every id stands once; `seen` holds those of other files that share the same addresses. */
export function checkIds(
  file: Located<unknown>,
  records: { id: string }[],
  path: Path = [],
  seen = new Set<string>(),
): void {
  records.forEach(({ id }, index) => {
    if (seen.has(id)) report(file.file, file.at([...path, index]), 'record-duplicate', id);
    seen.add(id);
  });
}
