import type { Event } from '../../schemas/event.ts';
import type { Provision } from '../../schemas/provision.ts';
import type { ContextReading } from '../context.ts';
import { report } from '../report.ts';
import { checkDemands } from './demands.ts';
import { checkForms, checkNames } from './names.ts';
import { checkNotes } from './notes.ts';
import { checkRecords } from './records.ts';
import { checkIds, createChecks, type Checks, type Surroundings } from './references.ts';
import { checkSourced, checkSources } from './sources.ts';

/** The context agrees with the text and with itself: ids, words and links; every paragraph's clause has its acts. */
export function checkContext(
  context: ContextReading,
  { provisions, footnotes, instruments, certainDays, publishers }: Surroundings,
): void {
  const checks = createChecks(context, provisions, instruments);
  checkNames(context, publishers, checks);
  checkForms(context, [...provisions, ...footnotes].map(({ text }) => text).join('\n'), checks);
  checkThemes(context, checks);
  checkEvents(context, { certainDays, publishers }, checks);
  checkDemands(context, provisions, checks);
  checkRelations(context, provisions, checks);
  checkNotes(context, provisions, publishers, checks);
  checkRecords(context, publishers, checks);
  checkTitles(context, provisions, checks);
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

function checkEvents(
  { events }: ContextReading,
  { certainDays, publishers }: Pick<Surroundings, 'certainDays' | 'publishers'>,
  { refer, quote }: Checks,
): void {
  if (!events) return;
  checkIds(events, events.data);
  events.data.forEach((event, index) => {
    const before = events.data[index - 1];
    if (before && startOf(event) < startOf(before))
      report(events.file, events.at([index]), 'event-order', event.id, before.id);
  });
  events.data.forEach(({ instruments: own, mentions, sources, exact, note, textOnly }, index) => {
    const isSourced = sources.length > 0;
    const isOfInstrument = exact !== undefined && own.some((id) => certainDays.get(id) === exact.date);
    if (exact?.status === 'confirmed')
      checkSourced(
        events,
        [index, 'exact'],
        isSourced || isOfInstrument,
        'date that the text does not give',
        '"sources", one of "instruments" that has that date and is sure of it, or the status "known"',
      );
    if (note)
      checkSourced(
        events,
        [index, 'note'],
        isSourced || own.length > 0 || textOnly,
        'note',
        '"sources", "instruments", or "textOnly: true" where it says no more than the text',
      );
    own.forEach((id, at) => {
      refer(events, [index, 'instruments', at], 'instrument', id);
    });
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

/** Every recital and paragraph has a short title of its own; a citation needs none, and an annex has its heading. */
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
    if ((kind === 'recital' || kind === 'paragraph') && !Object.hasOwn(file.raw as object, id))
      report(file.file, file.at([]), 'record-missing', `a short title of ${id}`);
  }
}
