import { describe, expect, test } from 'vitest';
import { demandsSchema } from '../../src/schemas/demand.ts';
import { readContent, readNames } from './read-content.ts';
import { readOutsideInstruments, readSourceClauses } from './source-clauses.ts';

const { addressees, demands } = readContent('demands.yaml', demandsSchema);
const clauses = readSourceClauses();

test('every clause of the paragraphs stands there once, in the order of the text', () => {
  const paragraphs = [...clauses.keys()].filter((id) => id.startsWith('paragraaf-'));
  expect(demands.map(({ clause }) => clause)).toEqual(paragraphs);
});

test('every addressee has its own id, is used and refers to a name that exists', () => {
  const ids = addressees.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  expect(new Set(demands.flatMap(({ acts }) => acts.flatMap((act) => [...act.addressees, ...act.about])))).toEqual(
    new Set(ids),
  );
  const names = readNames().map(({ kind, id }) => `${kind}:${id}`);
  for (const { refers } of addressees) if (refers) expect(names).toContain(`${refers.kind}:${refers.id}`);
});

test('the two states stand in the order of the alphabet', () => {
  const groups = [...new Set(addressees.map(({ group }) => group))];
  expect(groups.indexOf('Armenië')).toBe(groups.indexOf('Azerbeidzjan') - 1);
});

test('no act lists Azerbeidzjan before Armenië', () => {
  const groups = new Map(addressees.map(({ id, group }) => [id, group]));
  const reversed = demands.flatMap(({ clause, acts }) =>
    acts.flatMap((act) =>
      [act.addressees, act.about].flatMap((ids) => {
        const own = ids.map((id) => groups.get(id));
        return own.lastIndexOf('Armenië') > own.indexOf('Azerbeidzjan') && own.includes('Azerbeidzjan') ? [clause] : [];
      }),
    ),
  );
  expect(reversed).toEqual([]);
});

/** What each verb of the text does, as it was judged by hand. */
const forces: Record<string, string[]> = {
  demands: ['eist'],
  urges: ['dringt aan op', 'dringt er bij … op aan', 'dringt er daarom bij … op aan', 'dringt erop aan'],
  'calls-on': ['herhaalt zijn verzoek', 'roept op tot', 'roept … op', 'verzoekt', 'vraagt'],
  warns: ['waarschuwt'],
  recalls: ['herinnert eraan', 'herinnert … eraan'],
  condemns: [
    'acht … onaanvaardbaar',
    'herhaalt zijn veroordeling',
    'veroordeelt',
    'veroordeelt in de krachtigste bewoordingen',
    'veroordeelt krachtig',
    'veroordeelt ten stelligste',
    'verwerpt',
  ],
  deplores: ['betreurt', 'spreekt zijn grote ontevredenheid uit', 'spreekt zijn teleurstelling uit'],
  'is-concerned': ['is ernstig bezorgd', 'spreekt zijn ernstige bezorgdheid uit', 'uit zijn diepe bezorgdheid'],
  welcomes: ['is verheugd', 'prijst'],
  supports: ['betuigt zijn solidariteit', 'herhaalt', 'spreekt opnieuw zijn steun uit', 'steunt'],
  stresses: ['benadrukt', 'onderstreept'],
  considers: ['is van mening', 'merkt op', 'spreekt zijn overtuiging uit'],
};

test('every verb has the force that it was judged to have', () => {
  const found = Map.groupBy(
    demands.flatMap(({ acts }) => acts),
    ({ force }) => force,
  );
  const verbs = [...found].map(([force, acts]) => [force, [...new Set(acts.map(({ verb }) => verb))].sort()] as const);
  expect(Object.fromEntries(verbs)).toEqual(forces);
});

test('no act names one to whom it is put a second time', () => {
  const acts = demands.flatMap((demand) => demand.acts);
  for (const { addressees: own, about, verb, what } of acts)
    expect([...own, ...about], `${verb} ${what}`).toEqual([...new Set([...own, ...about])]);
});

/** Who is meant by a name in the text: a group of addressees, or some of those without one. */
const named: [name: RegExp, ids: string[]][] = [
  [/Azerbeidzjan/, idsOf('Azerbeidzjan')],
  [/Armenië(?!r)/, idsOf('Armenië')],
  [/\bEU\b/, idsOf('Europese Unie en lidstaten')],
  [/Rusland/, ['rusland', 'russisch-vredescontingent']],
  [/Russische vredes/, ['russisch-vredescontingent']],
  [/Turkije/, ['turkije', 'recep-tayyip-erdogan']],
  [/Iran/, ['iran']],
  [/Oekraïne/, []],
  [/\bVN\b|Verenigde Naties/, ['verenigde-naties']],
];

function idsOf(name: string): string[] {
  return addressees.filter(({ group }) => group === name).map(({ id }) => id);
}

/** Clauses that name someone of whom they say nothing. */
const saysNothingOf: { clause: string; names: string[]; because: string }[] = [
  { clause: 'paragraaf-7-2', names: ['Armenië'], because: 'it is only where people went' },
  { clause: 'paragraaf-11-7', names: ['EU'], because: 'it is only in the office of an ambassador' },
  { clause: 'paragraaf-12-2', names: ['Oekraïne'], because: 'it is only whom a war of another is against' },
  { clause: 'paragraaf-22-1', names: ['Azerbeidzjan', 'Armenië', 'VN'], because: 'they only get the resolution' },
];

test.each(named)('every clause that names %s stands with it, be it for or against', (name, ids) => {
  const missing = [...readOutsideInstruments()].flatMap(([clause, words]) => {
    const acts = demands.find((demand) => demand.clause === clause)?.acts;
    const isSpokenOf = acts?.some((act) => [...act.addressees, ...act.about].some((id) => ids.includes(id))) ?? true;
    return name.test(words) && !isSpokenOf ? [clause] : [];
  });
  const expected = saysNothingOf.filter(({ names }) => names.some((word) => name.test(word)));
  expect(missing).toEqual(expected.map(({ clause }) => clause));
});

test('every state that the text names is asked after so', () => {
  const states = readNames().flatMap((name) => (name.kind === 'place' && name.type === 'state' ? name.name : []));
  expect(states.filter((state) => !named.some(([name]) => name.test(state)))).toEqual([]);
});

describe.each(demands)('$clause', ({ clause, acts }) => {
  test('has its verbs in the words and the order of the text', () => {
    const text = clauses.get(clause) ?? '';
    let after = 0;
    for (const words of acts.flatMap(({ verb }) => verb.split(' … '))) {
      const start = text.indexOf(words, after);
      expect(start, words).toBeGreaterThanOrEqual(after);
      after = start + words.length;
    }
  });

  test('begins with its first verb', () => {
    expect(clauses.get(clause)).toMatch(new RegExp(`^${acts[0]?.verb.split(' … ', 1)[0] ?? ''}`));
  });
});
