import { paths } from '../../addresses/paths.ts';
import type { Act, Addressee, Force } from '../../schemas/demand.ts';
import { demandStrings } from '../../strings/nl/demands.ts';
import { getClauses } from '../../site/text.ts';
import { getOrdered, once } from '../../site/collections.ts';
import { href } from '../../addresses/href.ts';
import type { LinkView } from '../../site/views.ts';

/** One verb of the Parliament. */
export interface ActView {
  /** As printed, with `…` for words left out. */
  verb: string;
  force: Force;
  forceName: string;
  /** Whether it asks for something. */
  asks: boolean;
  /** Ids are for the filter; `href` leads to the entry in the register, if there is one. */
  addressees: { id: string; text: string; href?: string }[];
  what: string;
  /** The clause: "Paragraaf 3/5". */
  clause: LinkView;
}

/** The acts of one paragraph. */
export interface DemandGroupView extends LinkView {
  acts: ActView[];
}

/** A choice of a filter. */
export interface ChoiceView {
  value: string;
  text: string;
  count: number;
}

/** The acts of one addressee or kind, at a fragment of their own. */
export interface ActGroupView {
  id: string;
  text: string;
  acts: ActView[];
}

export interface DemandsView {
  groups: DemandGroupView[];
  /** The same acts by addressee and by kind, for readers without scripts. */
  indexes: { id: string; title: string; groups: ActGroupView[] }[];
  addressees: ChoiceView[];
  asking: ChoiceView[];
  other: ChoiceView[];
  count: number;
}

const forces: Record<Force, string> = demandStrings.forces;
/** The forces that ask someone to do something; the others judge, warn, recall or state. */
const askingForces: readonly Force[] = ['demands', 'urges', 'calls-on'];

/** What is asked of whom: every act of the paragraphs, by paragraph, and the choices of the filter. */
export const getDemands = once(async (): Promise<DemandsView> => {
  const clauses = await getClauses();
  const addressees = (await getOrdered('addressees')).map((record) => ({ ...record, view: toAddressee(record) }));
  const views = new Map(addressees.map(({ id, view }) => [id, view]));
  const groups = new Map<string, DemandGroupView>();
  for (const { clause: id, acts } of await getOrdered('demands')) {
    const clause = clauses.get(id);
    if (!clause) continue;
    const { provision } = clause;
    const group = groups.get(provision.id) ?? { text: provision.name, href: provision.href, acts: [] };
    group.acts.push(...acts.map((act) => toAct(act, { href: clause.href, text: clause.text }, views)));
    groups.set(provision.id, group);
  }
  const acts = [...groups.values()].flatMap((group) => group.acts);
  const kinds = (Object.keys(forces) as Force[]).map((value) => ({
    value,
    text: forces[value],
    count: acts.filter(({ force }) => force === value).length,
  }));
  const isAsking = ({ value }: ChoiceView) => askingForces.includes(value as Force);
  const words = demandStrings;
  const group = (id: string, text: string, has: (act: ActView) => boolean): ActGroupView => ({
    id,
    text,
    acts: acts.filter(has),
  });
  return {
    groups: [...groups.values()],
    indexes: [
      {
        id: 'wie',
        title: words.addressee,
        groups: [
          ...addressees.map(({ id, name }) =>
            group(`wie-${id}`, name, (act) => act.addressees.some((addressee) => addressee.id === id)),
          ),
          group('wie-niemand', words.nobody, (act) => act.addressees.length === 0),
        ],
      },
      {
        id: 'soort',
        title: words.kind,
        groups: kinds.map(({ value, text }) => group(`soort-${value}`, text, ({ force }) => force === value)),
      },
    ].map((index) => ({ ...index, groups: index.groups.filter((each) => each.acts.length > 0) })),
    addressees: addressees.map(({ id, name }) => ({
      value: id,
      text: name,
      count: acts.filter((act) => act.addressees.some((addressee) => addressee.id === id)).length,
    })),
    asking: kinds.filter((kind) => kind.count > 0 && isAsking(kind)),
    other: kinds.filter((kind) => kind.count > 0 && !isAsking(kind)),
    count: acts.length,
  };
});

type AddresseeView = ActView['addressees'][number];

function toAddressee({ id, name, refers }: Addressee): AddresseeView {
  return { id, text: name, ...(refers && { href: href(`${paths.register}#${refers.id}`) }) };
}

function toAct(act: Act, clause: ActView['clause'], addressees: Map<string, AddresseeView>): ActView {
  return {
    verb: act.verb,
    force: act.force,
    forceName: forces[act.force],
    asks: askingForces.includes(act.force),
    addressees: act.addressees.flatMap((id) => addressees.get(id) ?? []),
    what: act.what,
    clause,
  };
}
