import { fetchJson } from '../../../browser/fetch-json.ts';
import { paths } from '../../../addresses/paths.ts';
import { siteHref } from '../../../browser/base.ts';
import { clauseName } from '../../../strings/nl/common.ts';
import { clauseWords, type NoteTarget, type OwnNote } from '../records/own-note.ts';

/** A clause of the text as it is today. */
interface Clause {
  /** "Overweging G, deel 2" */
  name: string;
  words: string;
  order: number;
}

/** What the list reads of `/resolutie.json`. */
interface Resolution {
  title: string;
  provisions: { name: string; clauses: { id: string; text: string }[] }[];
}

/** The clauses of the text by their ids; without any when the text did not come. */
export class ClauseIndex {
  readonly title: string;
  /** The words of each clause, by its id. */
  readonly words: ReadonlyMap<string, string>;
  private readonly clauses: Map<string, Clause>;

  constructor(resolution?: Resolution) {
    this.title = resolution?.title ?? '';
    this.clauses = new Map(
      (resolution?.provisions ?? [])
        .flatMap(({ name, clauses }) =>
          clauses.map(({ id, text }, at) => ({
            id,
            words: text,
            name: clauses.length > 1 ? `${name}, ${clauseName(at + 1)}` : name,
          })),
        )
        .map(({ id, ...clause }, order) => [id, { ...clause, order }]),
    );
    this.words = new Map([...this.clauses].map(([id, clause]) => [id, clause.words]));
  }

  get isLoaded(): boolean {
    return this.clauses.size > 0;
  }

  /** Its name, or its id where there is no such clause. */
  nameOf(id: string): string {
    return this.clauses.get(id)?.name ?? id;
  }

  /** What has come between the target of a note and its words, if anything; nothing is known without the text. */
  looseOf({ targets }: OwnNote): 'changed' | 'gone' | undefined {
    if (!this.isLoaded) return undefined;
    const states = targets.map((target) => this.stateOf(target));
    return states.find((state) => state === 'gone') ?? states.find((state) => state === 'changed');
  }

  /** In the order of the text; notes on what is not there come last. */
  sorted(notes: readonly OwnNote[]): OwnNote[] {
    const place = ({ targets: [first] }: OwnNote) => (first && this.clauses.get(first.clause)?.order) ?? Infinity;
    const start = ({ targets: [first] }: OwnNote) => first?.prefix.length ?? 0;
    return [...notes].sort((a, b) => {
      const [one, other] = [place(a), place(b)];
      return one === other ? start(a) - start(b) || a.created.localeCompare(b.created) : one - other;
    });
  }

  private stateOf(target: NoteTarget): 'changed' | 'gone' | 'same' {
    const words = this.words.get(target.clause);
    if (words === undefined) return 'gone';
    return words === clauseWords(target) ? 'same' : 'changed';
  }
}

/** Reads the text of today. Where it does not come the index is empty. */
export async function loadClauses(): Promise<ClauseIndex> {
  try {
    return new ClauseIndex(await fetchJson<Resolution>(siteHref(paths.data), 'no-cache'));
  } catch {
    return new ClauseIndex();
  }
}
