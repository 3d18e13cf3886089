import { beginsPhrase, endsVerb } from '../../../language/particles.ts';
import { tokenize, type Token } from '../../../language/tokens.ts';
import type { Section } from './data.ts';
import { groupBy } from './group.ts';
import type { Option, Term } from './terms.ts';

/** A stretch of a section's text that answers the query; offsets in UTF-16 units, `end` exclusive. */
export interface Mark {
  section: Section;
  start: number;
  end: number;
}

export interface Match extends Mark {
  /** Index of the term. */
  term: number;
  quality: number;
}

/** A word of a section. */
interface Word extends Token {
  section: Section;
}

const known = new WeakMap<Section, Word[]>();

/** The words of a section. */
export function tokensOf(section: Section): Word[] {
  const tokens = known.get(section) ?? tokenize(section.text).map((token) => ({ ...token, section }));
  known.set(section, tokens);
  return tokens;
}

/** Where a provision answers a term: only words that really stand there count. */
export function matchTerm({ options }: Pick<Term, 'options'>, term: number, sections: readonly Section[]): Match[] {
  return options.flatMap((option) =>
    textsFor(option, sections)
      .flatMap((text) => [...citedIn(option, text), ...(option.isParted ? matchParted : matchRow)(option, text)])
      .map((match) => ({ ...match, term })),
  );
}

/** Where a provision answers terms, with what counts only near an answer to another of them. */
export function matchTerms(terms: readonly Pick<Term, 'options' | 'beside'>[], sections: readonly Section[]): Match[] {
  const sure = terms.flatMap((term, index) => matchTerm(term, index, sections));
  const near = terms.flatMap(({ beside = [] }, index) =>
    matchTerm({ options: beside }, index, sections).filter((match) =>
      sure.some((other) => other.term !== index && areTogether(match, other)),
    ),
  );
  return [...sure, ...near];
}

/** Words that stand this near, in UTF-16 units, belong together when no sign stands between them. */
const nearby = 40;

export function areTogether(one: Mark, other: Mark): boolean {
  const [end, start] = [Math.min(one.end, other.end), Math.max(one.start, other.start)];
  return one.section === other.section && start - end <= nearby && !/[,;:]/.test(one.section.text.slice(end, start));
}

/** What is read in one go: each section, but all clauses for a quoted phrase, which may go over the end of one. */
function textsFor({ isPhrase }: Option, sections: readonly Section[]): (readonly Section[])[] {
  const apart = isPhrase ? sections.filter(({ note }) => note !== undefined) : sections;
  const clauses = sections.filter((section) => !apart.includes(section));
  return [clauses, ...apart.map((section) => [section])];
}

/** The places that the build knows. */
function citedIn({ places = [], best }: Option, text: readonly Section[]): Omit<Match, 'term'>[] {
  return places.flatMap(([provision, index, start, end]) =>
    text
      .filter((section) => section.provision === provision && section.index === index)
      .map((section) => ({ section, start, end, quality: best })),
  );
}

/** Words in a row; of a row over two clauses each has its part. */
function matchRow({ sequence, best }: Option, text: readonly Section[]): Omit<Match, 'term'>[] {
  return text.flatMap(tokensOf).flatMap(({ word }, at, tokens) => {
    if (!sequence[0]?.has(word)) return [];
    const row = tokens.slice(at, at + sequence.length);
    const hows = sequence.map((slot, offset) => slot.get(row[offset]?.word ?? '') ?? 0);
    const quality = Math.min(best, ...hows);
    if (quality === 0) return [];
    return [...groupBy(row, ({ section }) => [section])].map(([section, part]) => ({
      section,
      start: part[0]?.start ?? 0,
      end: part.at(-1)?.end ?? 0,
      quality,
    }));
  });
}

/** More words than these do not stand between a verb and what has parted from it. */
const farthest = 6;
/** Nor more than these when it is sure to have parted from one. */
const farthestSure = 12;

/** A verb and what has parted from it: "roept Turkije op", within a clause of the sentence. */
function matchParted({ sequence, best }: Option, text: readonly Section[]): Omit<Match, 'term'>[] {
  const [verb, particle] = sequence;
  return text.flatMap((section) =>
    tokensOf(section).flatMap((first, at, tokens) => {
      const how = verb?.get(first.word);
      if (how === undefined) return [];
      for (let next = at + 1; next <= at + 1 + farthestSure; next++) {
        const token = tokens[next];
        if (!token || /[;:.]/.test(section.text.slice(first.end, token.start))) return [];
        if (!particle?.has(token.word)) continue;
        if (isAfterPreposition(tokens, next) || (next <= at + 1 + farthest && isParticle(tokens, next, section)))
          return [{ section, start: first.start, end: token.end, quality: Math.min(best, how) }];
      }
      return [];
    }),
  );
}

/** Whether a word follows a preposition that has no phrase after it: "op aan". */
function isAfterPreposition(tokens: readonly Token[], at: number): boolean {
  return endsVerb.test(`${tokens[at - 1]?.word ?? ''} ${tokens[at]?.word ?? ''}`);
}

/** Whether a word has parted from a verb, and begins no phrase of its own: "op 19 september" does. */
function isParticle(tokens: readonly Token[], at: number, section: Section): boolean {
  const after = tokens[at + 1];
  return (
    !after ||
    /[,;.]/.test(section.text.slice(tokens[at]?.end, after.start)) ||
    !beginsPhrase.test(after.word) ||
    after.word === 'dat'
  );
}

/** Matches in reading order, words that stand side by side as one; of those that overlap, the longest. */
export function toMarks(matches: readonly Mark[]): Mark[] {
  const marks: Mark[] = [];
  for (const { section, start, end } of [...matches].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (marks.every((mark) => mark.section !== section || mark.end <= start || end <= mark.start))
      marks.push({ section, start, end });
  }
  marks.sort(
    (a, b) => a.section.provision - b.section.provision || a.section.index - b.section.index || a.start - b.start,
  );
  return marks.reduce<Mark[]>((joined, mark) => {
    const last = joined.at(-1);
    const isNext = last?.section === mark.section && /^\s+$/.test(mark.section.text.slice(last.end, mark.start));
    return isNext ? [...joined.slice(0, -1), { ...last, end: mark.end }] : [...joined, mark];
  }, []);
}
