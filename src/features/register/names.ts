import { footnoteName } from '../../language/part-names.ts';
import { footnoteId } from '../../addresses/anchors.ts';
import { pageIds } from '../../addresses/page-ids.ts';
import { getCollection } from 'astro:content';
import { href } from '../../addresses/href.ts';
import { paths } from '../../addresses/paths.ts';
import { compareText } from '../../language/locale.ts';
import { publisherOf } from '../../schemas/publisher.ts';
import type { NamePlace } from '../../schemas/provision.ts';
import type { Name } from '../../schemas/name.ts';
import { nameStrings } from '../../strings/nl/register.ts';
import { getClauses, getPartNames } from '../../site/text.ts';
import { doubtStrings, type PartNames } from '../../strings/nl/common.ts';
import { shortPlace } from './places.ts';
import { getOrdered, once } from '../../site/collections.ts';
import { getSourceLinks } from '../../site/sources.ts';
import type { LinkView } from '../../site/views.ts';

/** An entry of the register. */
export interface NameView {
  /** Also its fragment. */
  id: string;
  name: string;
  what: string;
  unconfirmed: boolean;
  note: string;
  doubts?: string;
  /** Other names to search by; not in the text. */
  aliases: string[];
  links: (LinkView & { lang?: string })[];
  /** How often the text names it. */
  count: number;
  spellings: { quote: string; clauses: NamePlaceView[] }[];
}

/** A place of a name: a clause, or a footnote of it. */
interface NamePlaceView extends LinkView {
  /** Id of the clause. */
  clause: string;
}

export interface NameGroupView {
  id: string;
  title: string;
  names: NameView[];
}

/** The names that each provision has, each once, in the order of the text. */
export const getNamesByProvision = once(async (): Promise<Map<string, LinkView[]>> => {
  const clauses = await getClauses();
  const records = [
    ...(await getOrdered('persons')),
    ...(await getOrdered('organisations')),
    ...(await getOrdered('places')),
  ];
  const names = new Map(records.map(({ id, name }) => [id, name]));
  const found = new Map<string, Map<string, LinkView>>();
  for (const { clause, target } of await getOrdered('namePlaces')) {
    const provision = clauses.get(clause)?.provision.id ?? '';
    const own = found.get(provision) ?? new Map<string, LinkView>();
    own.set(target, { href: href(`${paths.register}#${target}`), text: names.get(target) ?? target });
    found.set(provision, own);
  }
  return new Map([...found].map(([provision, own]) => [provision, [...own.values()]]));
});

/** The entries of the register: persons, bodies and places, each in the order of the alphabet, with every mention. */
export const getNameGroups = once(async (): Promise<NameGroupView[]> => {
  const { groups } = nameStrings;
  const persons = (await getOrdered('persons')).map((record) => ({
    record,
    what: [record.office, record.officeDates?.text].filter(Boolean).join(', '),
    unconfirmed: record.status !== 'confirmed' || record.officeDates?.status === 'known',
  }));
  const whats = <Record extends { what: string }>(records: Record[]) =>
    records.map((record) => ({ record, what: record.what, unconfirmed: false }));
  const bodies = whats(await getOrdered('organisations'));
  const places = whats(await getOrdered('places'));
  const toView = await createView();
  return [
    { id: pageIds.persons, title: groups.persons, names: persons.map(toView).sort(byName) },
    { id: pageIds.organisations, title: groups.organisations, names: bodies.map(toView).sort(byName) },
    { id: pageIds.places, title: groups.places, names: places.map(toView).sort(byName) },
  ].filter(({ names }) => names.length > 0);
});

interface Source {
  record: Name;
  what: string;
  unconfirmed: boolean;
}

async function createView(): Promise<(source: Source) => NameView> {
  const clauses = await getClauses();
  const places = await getOrdered('namePlaces');
  const publishers = (await getCollection('publishers')).map(({ data }) => data);
  const sourcesOf = await getSourceLinks();
  const names = await getPartNames();
  return ({ record, what, unconfirmed }) => {
    const { id, name, note, doubts, aliases, links, sources } = record;
    const own = places.filter(({ target }) => target === id);
    return {
      id,
      name,
      what,
      unconfirmed,
      note,
      ...(doubts && { doubts }),
      aliases,
      links: [
        ...links.map(({ url, label, status }) => {
          const notes = [publisherOf(url, publishers), status !== 'confirmed' && doubtStrings.address];
          return { href: url, text: `${label} (${notes.filter(Boolean).join(', ')})` };
        }),
        ...sourcesOf(sources),
      ],
      count: own.length,
      spellings: groupBySpelling(own, clauses, names),
    };
  };
}

/** The words as the text has them, each with its clauses, in the order of the text. */
function groupBySpelling(
  all: readonly NamePlace[],
  clauses: Awaited<ReturnType<typeof getClauses>>,
  names: PartNames,
): NameView['spellings'] {
  const spellings = new Map<string, Map<string, NamePlaceView>>();
  for (const { quote, clause, footnote } of all) {
    const places = spellings.get(quote) ?? new Map<string, NamePlaceView>();
    const view = clauses.get(clause);
    if (view) {
      const text = shortPlace(view, names);
      if (footnote === undefined) places.set(clause, { clause, href: view.href, text });
      else {
        const id = footnoteId(footnote);
        places.set(id, { clause, href: `${view.provision.href}#${id}`, text: `${text} (${footnoteName(footnote)})` });
      }
    }
    spellings.set(quote, places);
  }
  return [...spellings].map(([quote, places]) => ({ quote, clauses: [...places.values()] }));
}

const byName = (a: NameView, b: NameView) => compareText(plain(a.name), plain(b.name));
const plain = (name: string) => name.replace(/[“”]/g, '');
