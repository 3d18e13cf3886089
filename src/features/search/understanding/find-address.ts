import type { Address } from '../../../language/address.ts';
import type { Hit } from './answer.ts';
import type { Candidates, Engine } from './candidates.ts';
import { wordsOf, type Lexicon } from './lexicon.ts';
import { matchTerm } from './match.ts';
import { optionOf, slotOf } from './terms.ts';

/** The parts that a query names, in its order; none when the text lacks one of them. */
export async function findAddresses(addresses: readonly Address[], candidates: Candidates): Promise<Hit[]> {
  const { lexicon, engine } = candidates;
  const found = candidates.known(addresses.map((address) => provisionAt(address, lexicon)));
  if (found.length < addresses.length) return [];
  const hits = await Promise.all(addresses.map((address, at) => hitAt(address, found[at] as number, engine)));
  return hits.every((hit) => hit !== undefined) ? hits : [];
}

function provisionAt(address: Address, { data: { provisions } }: Lexicon): number {
  return provisions.findIndex(({ kind, label, notes = [] }) =>
    'note' in address ? notes.includes(address.note) : kind === address.kind && label === address.label,
  );
}

async function hitAt(address: Address, provision: number, engine: Engine): Promise<Hit | undefined> {
  const sections = await engine.read(provision);
  const section = sections.find(({ clause, note }) =>
    'note' in address ? note === address.note : note === undefined && clause === (address.clause ?? 1),
  );
  return section && { provision, sections: [section], marks: [], reasons: [] };
}

/**
 * Whether the text itself has "punt 9", of another document; or, where it has no such part, words that the query is the
 * start of: "overwegende da".
 */
export async function hasAddressAsWords(query: string, isFound: boolean, candidates: Candidates): Promise<boolean> {
  const [first = '', second = '', ...others] = wordsOf(query);
  if (second === '' || others.length > 0 || (isFound && !/^punt/i.test(query))) return false;
  const seconds = [...candidates.lexicon.printed.keys()].filter((word) => !isFound && word.startsWith(second));
  const option = optionOf([slotOf([first]), slotOf([second, ...seconds])]);
  const provisions = await candidates.ofSequence(option.sequence);
  const sections = await Promise.all([...provisions].map((provision) => candidates.engine.read(provision)));
  return sections.some((each) => matchTerm({ options: [option] }, 0, each).length > 0);
}
