import { stem } from '../../../language/stem.ts';
import { isNumber } from '../../../language/tokens.ts';
import { startedWords } from './asked-start.ts';
import { correction, type Correction } from './asked-typo.ts';
import { verbsBehind } from './asked-verb.ts';
import { answersTo, relatedTo, splitWord } from './asked-word.ts';
import { withoutGenitive } from './copied.ts';
import { wordsOf, type Lexicon } from './lexicon.ts';
import { nearWords } from './near-words.ts';
import type { Query } from './read-query.ts';
import { readTerm, sequencesOf, type Draft } from './read-term.ts';
import { isPossible, optionOf, quality, slotOf, termOf, type Option, type Term } from './terms.ts';

/** Makes terms of drafts: 9 to 12 of what `readQuery` asks; a term that is nothing of these is missing. */
export class TermFinisher {
  private readonly lexicon: Lexicon;
  private readonly found: Query;
  private readonly realWords: ReadonlySet<string> | undefined;

  /** @param found gets what was corrected, what is missing and what to see */
  constructor(lexicon: Lexicon, found: Query, realWords: ReadonlySet<string> | undefined) {
    this.lexicon = lexicon;
    this.found = found;
    this.realWords = realWords;
  }

  finish(draft: Draft, words: readonly string[], typed: string, isUnfinished: boolean): Term {
    const { lexicon, found } = this;
    const lone = words.length === 1 ? (words[0] as string) : '';
    let options = draft.options.filter(isPossible);
    const starts = isUnfinished ? startedWords(words, lexicon).filter(isPossible) : [];
    const related = [...(draft.related ?? []), ...(lone ? relativesOf(lone, lexicon) : [])].filter(isPossible);
    const isWhole = this.isWhole(words, draft);
    if (!isWhole) options.push(...starts);
    if (options.length === 0 && lone) options = otherReadings(lone, lexicon);
    if (options.length === 0 && related.length === 0 && draft.isPlain) options = this.corrected(words, typed);
    if (options.length === 0 && related.length === 0 && !found.missing.some(({ text }) => typed.includes(text)))
      this.miss(typed);
    found.see.push(...(draft.see ?? []));
    const apart = draft.apart?.map((part) => ({ ...part, options: part.options.filter(isPossible) }));
    return { text: typed, options, related, starts: isWhole ? starts : [], ...(apart && { apart }) };
  }

  /** A term with the options given, or a missing one. */
  known(text: string, options: readonly Option[]): Term {
    const possible = options.filter(isPossible);
    if (possible.length === 0) this.found.missing.push({ text, near: [] });
    return termOf(text, possible);
  }

  miss(text: string): void {
    this.found.missing.push({ text, near: nearWords(wordsOf(text).join(''), this.lexicon) });
  }

  /** Whether it is a name, a number or a form of a word of the text: words that only begin like it are less than that. */
  private isWhole(words: readonly string[], { isNamed }: Draft): boolean {
    const last = words.at(-1) ?? '';
    return isNamed === true || isNumber(last) || this.lexicon.byStem.has(stem(last));
  }

  /** The term with its unknown words replaced by ones that are nearly the same; without a likely one, nothing. */
  private corrected(words: readonly string[], typed: string): Option[] {
    const { lexicon, found, realWords } = this;
    const isKnown = (word: string): boolean =>
      answersTo(word, lexicon).size > 0 ||
      (words.length > 1 && lexicon.aliases.some(({ termWords }) => termWords.some((term) => term.includes(word))));
    if (!realWords) {
      found.isDoubtful = true;
      return [];
    }
    const likely = words.map((word): Correction | undefined => {
      if (isKnown(word)) return { word, others: [] };
      return isNumber(word) || realWords.has(word) ? undefined : correction(word, lexicon.correctable);
    });
    if (likely.some((each) => each === undefined)) return [];
    const tokens = likely.map((each, at) => ({ word: each?.word ?? '', start: 0, end: 0, tied: at > 0 }));
    const { options, length } = readTerm(tokens, 0, false, lexicon);
    if (length < tokens.length || !options.some(isPossible)) return [];
    for (const [at, given] of words.entries()) {
      const { word, others } = likely[at] as Correction;
      const from = words.length === 1 ? typed : given;
      if (word !== given)
        found.corrected.push({
          from,
          to: asPrinted(word, lexicon),
          others: others.map((each) => asPrinted(each, lexicon)),
        });
    }
    return options.filter(isPossible);
  }
}

function relativesOf(word: string, lexicon: Lexicon): Option[] {
  const slot = slotOf(relatedTo(word, lexicon), quality.related);
  return [
    optionOf([slot], quality.related),
    ...verbsBehind(word, lexicon).map((option) => ({ ...option, best: quality.related })),
  ];
}

/** A word in the genitive, or two words in one. */
function otherReadings(word: string, lexicon: Lexicon): Option[] {
  const bare = withoutGenitive(word);
  const found = bare ? sequencesOf([bare], lexicon) : [];
  const split = splitWord(word, lexicon);
  return found.length > 0 ? found : split ? [split] : [];
}

function asPrinted(word: string, { printed, byStem, aliases }: Lexicon): string {
  const form = printed.get(word) ?? printed.get(byStem.get(word)?.[0] ?? '');
  return form ?? aliases.find(({ terms }) => terms.includes(word))?.finds[0] ?? word;
}
