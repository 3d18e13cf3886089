import { stem } from '../../../language/stem.ts';
import type { Section } from './data.ts';
import type { Corrector } from './correct.ts';
import { inAll } from './group.ts';
import { wordsOf, type Lexicon } from './lexicon.ts';
import type { Signs } from './query-reading.ts';
import { quality, type Option, type Slot, type Term } from './terms.ts';

/** What finds: in the browser Pagefind and the files of the text. */
export interface Engine {
  /** Indexes of all records of the index: provisions first, then pages. */
  records: readonly number[];
  /** Indexes of the records that have a term. All candidates come from here. */
  find: (term: string) => Promise<readonly number[]>;
  /** The sections of a provision. */
  read: (provision: number) => Promise<readonly Section[]>;
  /** What a query needs that has more than words of the text. */
  signs: () => Promise<Signs>;
  /** Asked for only when there is a word to correct. */
  corrector: (lexicon: Lexicon) => Promise<Corrector>;
}

/** The records that may answer, as the engine tells: nothing else can come up. */
export class Candidates {
  readonly lexicon: Lexicon;
  readonly engine: Engine;

  constructor(lexicon: Lexicon, engine: Engine) {
    this.lexicon = lexicon;
    this.engine = engine;
  }

  /** Provisions that may have a term. */
  async ofTerm({ options, beside = [] }: Pick<Term, 'options' | 'beside'>): Promise<Set<number>> {
    const sets = await Promise.all(
      [...options, ...beside].map(async ({ sequence, places = [] }) => [
        ...this.known(places.map(([provision]) => provision)),
        ...(await this.ofSequence(sequence)),
      ]),
    );
    return new Set(sets.flat());
  }

  /** Provisions that may have every term, and for each term the provisions that may have it. */
  async ofAll(terms: readonly Pick<Term, 'options' | 'beside'>[]): Promise<{ all: number[]; each: Set<number>[] }> {
    const each = await Promise.all(terms.map((term) => this.ofTerm(term)));
    return { all: inAll(each), each };
  }

  /** Every provision, in reading order. */
  all(): number[] {
    return this.provisionsAmong(this.engine.records);
  }

  /** Of records that the build knows, those that the index has too. */
  known(records: readonly number[]): number[] {
    return records.filter((record) => this.engine.records.includes(record));
  }

  /** The provisions that have the rarest word of a sequence; those with words of grammar alone are all of them. */
  async ofSequence(sequence: Option['sequence']): Promise<Set<number>> {
    if (sequence.length === 0) return new Set();
    const countOf = (slot: Slot): number =>
      [...slot.keys()].reduce((sum, word) => sum + (this.lexicon.counts.get(word) ?? 0), 0);
    const [rarest] = sequence
      .filter((slot) => [...slot.keys()].every((word) => !this.lexicon.grammar.has(word)))
      .sort((a, b) => countOf(a) - countOf(b));
    if (!rarest) return new Set(this.all());
    return new Set(this.provisionsAmong(await this.recordsWith([...rarest.keys()])));
  }

  /** Records of pages that have a term as it is typed, which the text need not have, or inflected. */
  async pagesOf({ text, options }: Term): Promise<Set<number>> {
    const typed = wordsOf(text).map((word) => [word]);
    const others = options.map(({ sequence }) =>
      sequence.map((slot) => [...slot].filter(([, how]) => how >= quality.inflected).map(([word]) => word)),
    );
    const sets = await Promise.all(
      [typed, ...others].map(async (slots) => {
        if (slots.some(({ length }) => length === 0)) return [];
        return inAll(await Promise.all(slots.map((words) => this.recordsWith(words))));
      }),
    );
    return new Set(sets.flat().filter((record) => record >= this.lexicon.data.provisions.length));
  }

  private provisionsAmong(records: Iterable<number>): number[] {
    return [...records].filter((record) => record < this.lexicon.data.provisions.length);
  }

  private async recordsWith(words: readonly string[]): Promise<Set<number>> {
    const found = await Promise.all([...new Set(words.map(stem))].map((key) => this.engine.find(key)));
    return new Set(found.flat());
  }
}
