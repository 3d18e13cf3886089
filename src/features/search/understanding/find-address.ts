import { addressesAtEnd, parseAddresses, parseBegunAddresses, type Address } from '../../../language/address.ts';
import { fold } from '../../../language/fold.ts';
import { ambiguousAddress, articleNumber, otherPart, usualAddress } from '../../../language/loose-address.ts';
import type { ProvisionKind } from '../../../addresses/anchors.ts';
import type { Answer, Hit, PartialHit } from './answer.ts';
import type { Candidates, Engine } from './candidates.ts';
import { TermFinder } from './find-terms.ts';
import { wordsOf, type Lexicon } from './lexicon.ts';
import { matchTerm } from './match.ts';
import { isFiller, readQuery, type Query } from './read-query.ts';
import type { Reading } from './query-reading.ts';
import { optionOf, slotOf, type Missing } from './terms.ts';

/** Stands for a number alone, a letter alone, or one of them with the number of its part: no name says that it is an address. */
const bare = /^[^\p{L}\d§]*(?:\d|\p{L}(?!\p{L}))/u;

/** The parts that a query is the address of, or that a question asks about; nothing when it is none. */
export async function findAddressed(
  query: string,
  read: Query,
  candidates: Candidates,
): Promise<Partial<Answer> | undefined> {
  const { lexicon } = candidates;
  const begun = parseBegunAddresses(query, lexicon.data.parts);
  const isWhole = !bare.test(query) || !/\p{L}\s*$/u.test(query);
  const asked = addressesIn(query, lexicon);
  const found = await hitsAt(asked, candidates);
  const hits = found.length > 0 || asked.length === 1 || !isWhole ? found : await hitsAt(begun, candidates);
  if (asked.length === 0 && hits.length === 0) return undefined;
  if (hits.length === 0 && bare.test(query)) return undefined;
  if (await hasAddressAsWords(query, hits.length > 0, candidates)) return undefined;
  if (!ambiguousAddress.test(query)) return { hits, partial: [], isAddress: true };
  const { whole, started } = await hitsOfWords(read, candidates, false);
  return { hits, partial: beside(hits, [...whole, ...started]), isAddress: true };
}

/** A part at one end of a query with more words: it comes first, with these words marked, and where else they are comes beside. */
export async function findAddressAndWords(
  query: string,
  { lexicon, signs }: Reading,
  candidates: Candidates,
): Promise<Partial<Answer> | undefined> {
  const words = withoutEdges(query.trim().split(/:?\s+/), lexicon);
  const found = addressesAtEnd(words, lexicon.data.parts);
  const hits = found ? await hitsAt(found.addresses, candidates) : [];
  if (!found || hits.length === 0) return undefined;
  const read = readQuery(found.rest, { lexicon, signs });
  const { whole, started } = await hitsOfWords(read, candidates, true);
  const withWords = hits.map((hit): Hit => {
    const same = whole.find(({ provision }) => provision === hit.provision);
    return same ? { ...same, sections: [...new Set([...hit.sections, ...same.sections])].slice(0, 2) } : hit;
  });
  const lacks = [words.join(' ').replace(found.rest, '').trim()];
  return { hits: withWords, partial: beside(hits, [...whole, ...started], lacks), missing: read.missing };
}

/** Beside what words answer, the part of which a number or letter before them is the address, as far as it is typed: "14 l". */
export async function withBegunAddress(query: string, answer: Answer, candidates: Candidates): Promise<Answer> {
  const { parts } = candidates.lexicon.data;
  const hits = bare.test(query) ? await hitsAt(parseBegunAddresses(query, parts), candidates) : [];
  const isAbsent =
    answer.hits.length === 0 &&
    !/^\s*\p{L}?\s*\d+\s*$/u.test(query) &&
    addressesIn(query, candidates.lexicon).length > 0;
  if (hits.length === 0) return isAbsent ? { ...answer, missing: [], isAddress: true } : answer;
  if (answer.hits.length === 0) return { ...answer, hits, partial: [], missing: [], isAddress: true };
  return { ...answer, partial: [...answer.partial, ...beside([...answer.hits, ...answer.partial], hits)] };
}

/** What is said of an article that the text lacks: the paragraph of that number, to look for instead. */
export function missingArticle(query: string, { data: { parts, provisions } }: Lexicon): Missing[] {
  const number = articleNumber(query);
  const isThere = provisions.some(({ kind, label }) => kind === 'paragraph' && label === number);
  return isThere ? [{ text: query.trim(), near: [`${parts.paragraph?.one ?? ''} ${String(number)}`] }] : [];
}

/** What the words of a query find: provisions that have all of them, and those with longer words. */
async function hitsOfWords(
  read: Query,
  candidates: Candidates,
  isRelated: boolean,
): Promise<{ whole: Hit[]; started: PartialHit[] }> {
  const finder = new TermFinder(read, candidates);
  const whole = await finder.all(isRelated);
  return { whole, started: await finder.started(whole) };
}

/** Of other hits those that stand beside some: in provisions that these are not in. */
function beside(hits: readonly Hit[], others: readonly Hit[], lacks: string[] = []): PartialHit[] {
  return others
    .filter(({ provision }) => hits.every((hit) => hit.provision !== provision))
    .map((hit) => ({ ...hit, lacks, isStart: false }));
}

/** The addresses that a query is, or that a question asks about: "waar gaat overweging G over". */
function addressesIn(query: string, lexicon: Lexicon): Address[] {
  const { parts, provisions } = lexicon.data;
  const addresses = parseAddresses(query, parts);
  if (addresses.length > 0) return addresses;
  const words = fold(query).split(/[\s?]+/);
  const isQuestion = words.some((word) => lexicon.questions.has(word));
  const named = isQuestion ? withoutEdges(words, lexicon) : words;
  if (isQuestion && named.length < 2) return [];
  const lastOf = (kind: ProvisionKind): string => provisions.findLast((each) => each.kind === kind)?.label ?? '';
  return parseAddresses(usualAddress(named.join(' '), parts, lastOf), parts);
}

/** What is left between words of grammar and of questions. */
function withoutEdges(words: readonly string[], lexicon: Lexicon): readonly string[] {
  const areFillers = words.map((word) => word === '' || isFiller(fold(word), lexicon));
  return words.slice(areFillers.indexOf(false), areFillers.lastIndexOf(false) + 1);
}

/** The parts that a query names, in its order; none when the text lacks one of them. */
async function hitsAt(addresses: readonly Address[], candidates: Candidates): Promise<Hit[]> {
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
async function hasAddressAsWords(query: string, isFound: boolean, candidates: Candidates): Promise<boolean> {
  const [first = '', second = '', ...others] = wordsOf(query);
  if (second === '' || others.length > 0 || (isFound && !otherPart.test(query))) return false;
  const seconds = candidates.lexicon.words.filter((word) => !isFound && word.startsWith(second));
  const option = optionOf([slotOf([first]), slotOf([second, ...seconds])]);
  const provisions = await candidates.ofSequence(option.sequence);
  const sections = await Promise.all([...provisions].map((provision) => candidates.engine.read(provision)));
  return sections.some((each) => matchTerm({ options: [option] }, 0, each).length > 0);
}
