import { choiceId, demandValues, groupId } from '../../addresses/page-ids.ts';
import { paths } from '../../addresses/paths.ts';
import type { Act, Addressee, Force } from '../../schemas/demand.ts';
import { demandStrings as words } from '../../strings/nl/demands.ts';
import { getClauses, getPartNames, type ClauseView } from '../../site/text.ts';
import { getOrdered, once } from '../../site/collections.ts';
import { href } from '../../addresses/href.ts';
import type { LinkView } from '../../site/views.ts';

/** One verb of the text. */
export interface ActView {
  /** As printed, with `…` for words left out. */
  verb: string;
  force: Force;
  forceName: string;
  /** Whether it asks for something. */
  asks: boolean;
  /** Asks with more force than a plain request. */
  isStrong: boolean;
  /** Of the act, the same in every group that has it. */
  id: string;
  /** `whom`: "tot", "over" or "noemt", if it speaks to them, of them, or to or of others; `href`: their entry in the register. */
  addressees: { id: string; text: string; whom: string; href?: string }[];
  /** Values of the filter: its addressees in this group, or that it names nobody. */
  own: string[];
  what: string;
  /** The clause: "3/5", in full "Paragraaf 3/5". */
  clause: LinkView & { short: string };
  /** The choices that it is the first to meet, as fragments: "wie-turkije", "soort-urges". */
  firstOf: string[];
}

/** A choice of a filter. */
export interface ChoiceView {
  value: string;
  text: string;
  count: number;
}

/** What is asked of some who belong together, and what is said of them. */
export interface DemandGroupView {
  /** Fragment of its heading. */
  id: string;
  text: string;
  /** Its members; none where it is who nobody names. */
  members: ChoiceView[];
  /** The strongest first, then in the order of the text. */
  asked: ActView[];
  /** Judgements, warnings and statements; in the order of the text. */
  said: ActView[];
  /** Requests to others or to nobody, and judgements of others, that name them; in the order of the text. */
  named: ActView[];
}

export interface DemandsView {
  /** What the provisions with requests are called: "paragrafen". */
  parts: string;
  groups: DemandGroupView[];
  asking: ChoiceView[];
  other: ChoiceView[];
  /** Acts that ask, and those that don't. */
  counts: { asked: number; said: number };
}

const forces: Record<Force, string> = words.forces;
/** The forces that ask someone to do something, the strongest first; the others judge, warn, recall or state. */
const askingForces: readonly Force[] = ['demands', 'urges', 'calls-on'];
/** The forces that speak to their addressees; the others speak of them. */
const speakingTo: readonly Force[] = [...askingForces, 'warns', 'recalls'];
const strength = ({ force }: ActView) => askingForces.indexOf(force);

/** What is asked of whom: every act of the paragraphs under each group that it speaks to or of, and the choices of the filter. */
export const getDemands = once(async (): Promise<DemandsView> => {
  const clauses = await getClauses();
  const addressees = await getOrdered('addressees');
  const views = new Map(addressees.map((record) => [record.id, toAddressee(record)]));
  const acts = (await getOrdered('demands')).flatMap(({ clause: id, acts: own }) => {
    const clause = clauses.get(id);
    return clause ? own.map((act, index) => toAct(`${id}-${String(index + 1)}`, act, clause, views)) : [];
  });
  const grouped = Map.groupBy(addressees, ({ group }) => group);
  const others = grouped.get(undefined);
  grouped.delete(undefined);
  const groups = [...grouped].map(([name, members]) => toGroup(name ?? '', members, acts));
  if (others) groups.push(toGroup(groups.length > 0 ? words.others : words.all, others, acts));
  groups.push({
    id: groupId(demandValues.nobody),
    text: words.nobody,
    members: [],
    ...split(
      acts.filter(isWithoutAddressee),
      () => [demandValues.nobody],
      () => true,
    ),
  });
  const kinds = (Object.keys(forces) as Force[])
    .map((value) => ({ value, text: forces[value], count: acts.filter(({ force }) => force === value).length }))
    .filter((kind) => kind.count > 0);
  const asked = acts.filter(({ asks }) => asks).length;
  markFirsts(groups.flatMap((group) => [...group.asked, ...group.said, ...group.named]));
  return {
    parts: (await getPartNames()).paragraph.more.toLowerCase(),
    groups: groups.filter((group) => group.asked.length + group.said.length + group.named.length > 0),
    asking: kinds.filter(({ value }) => askingForces.includes(value)),
    other: kinds.filter(({ value }) => !askingForces.includes(value)),
    counts: { asked, said: acts.length - asked },
  };
});

function toGroup(text: string, addressees: readonly Addressee[], acts: readonly ActView[]): DemandGroupView {
  const countOf = (id: string) => acts.filter((act) => act.addressees.some((addressee) => addressee.id === id)).length;
  const ids = new Set(addressees.map(({ id }) => id));
  return {
    id: groupId(addressees[0]?.id ?? ''),
    text,
    members: addressees.map(({ id, name }) => ({ value: id, text: name, count: countOf(id) })),
    ...split(
      acts.filter((act) => act.addressees.some(({ id }) => ids.has(id))),
      (act) => act.addressees.map(({ id }) => id).filter((id) => ids.has(id)),
      (act) =>
        act.addressees.some(
          (addressee) => ids.has(addressee.id) && (act.asks ? isSpokenTo(addressee) : addressee.whom !== words.names),
        ),
    ),
  };
}

const isSpokenTo = ({ whom }: ActView['addressees'][number]) => whom === words.to;

/** Who names nobody, or asks, warns or reminds without saying whom. */
const isWithoutAddressee = ({ addressees, force }: ActView) =>
  addressees.length === 0 || (speakingTo.includes(force) && !addressees.some(isSpokenTo));

/** The acts of a group by what they are to it, each in one list: a request is never a judgement, whomever it is put to. */
function split(
  acts: readonly ActView[],
  ownOf: (act: ActView) => string[],
  isItsOwn: (act: ActView) => boolean,
): Pick<DemandGroupView, 'asked' | 'said' | 'named'> {
  const own = acts.map((act): ActView => ({ ...act, own: ownOf(act), firstOf: [] }));
  return {
    asked: own.filter((act) => act.asks && isItsOwn(act)).sort((a, b) => strength(a) - strength(b)),
    said: own.filter((act) => !act.asks && isItsOwn(act)),
    named: own.filter((act) => !isItsOwn(act)),
  };
}

/** Gives each choice of the filter a fragment for readers without scripts: the first act that it would show. */
function markFirsts(acts: readonly ActView[]): void {
  const seen = new Set<string>();
  for (const act of acts) {
    const met = [...act.own.map((id) => choiceId('addressee', id)), choiceId('kind', act.force)].filter(
      (choice) => !seen.has(choice),
    );
    met.forEach((choice) => seen.add(choice));
    act.firstOf.push(...met);
  }
}

type AddresseeView = Omit<ActView['addressees'][number], 'whom'>;

function toAddressee({ id, name, refers }: Addressee): AddresseeView {
  return { id, text: name, ...(refers && { href: href(`${paths.register}#${refers.id}`) }) };
}

function toAct(id: string, act: Act, clause: ClauseView, addressees: Map<string, AddresseeView>): ActView {
  const { force, verb, what } = act;
  const views = (ids: string[], whom: string) =>
    ids.flatMap((addressee) => {
      const view = addressees.get(addressee);
      return view ? [{ ...view, whom }] : [];
    });
  const asks = askingForces.includes(force);
  return {
    id,
    verb,
    force,
    forceName: forces[force],
    asks,
    isStrong: asks && force !== askingForces.at(-1),
    addressees: [
      ...views(act.addressees, speakingTo.includes(force) ? words.to : words.about),
      ...views(act.about, asks || act.addressees.length === 0 ? words.about : words.names),
    ],
    own: [],
    what,
    clause: { href: clause.href, text: clause.text, short: clause.short },
    firstOf: [],
  };
}
