import { tokenize, type Token } from '../../../language/tokens.ts';
import { askedDocument } from './asked-document.ts';
import { askedPattern } from './asked-start.ts';
import { withoutNoteDigit } from './copied.ts';
import type { TermFinisher } from './finish-term.ts';
import { wordsOf, type Lexicon } from './lexicon.ts';
import type { Piece } from './operators.ts';
import { readTerm } from './read-term.ts';
import { optionOf, slotOf, termOf, type Term } from './terms.ts';

/** No more words are read of a piece: nobody means more, and it must not slow a page. */
const mostWords = 24;
const mostQuoted = 400;

/** The terms of pieces of a query: patterns, quoted phrases, documents by their numbers, and words. */
export class PieceReader {
  private readonly lexicon: Lexicon;
  private readonly finisher: TermFinisher;

  constructor(lexicon: Lexicon, finisher: TermFinisher) {
    this.lexicon = lexicon;
    this.finisher = finisher;
  }

  /** @param isLast its last word may be the start of one */
  read({ kind, text }: Piece, isLast: boolean): Term[] {
    if (kind === 'pattern') return [this.finisher.known(text, askedPattern(text.toLowerCase(), this.lexicon))];
    if (kind === 'words') return this.wordTerms(text, isLast);
    return this.phrase(text, kind === 'open phrase' && isLast);
  }

  /** Words between quotes, exactly; the last one may be unfinished as long as the quotes are open. */
  private phrase(text: string, isUnfinished: boolean): Term[] {
    const { printed } = this.lexicon;
    const words = wordsOf(text).slice(0, mostQuoted);
    if (words.length === 0) return [];
    const sequence = words.map((word, at) => {
      const isStart = isUnfinished && at === words.length - 1;
      return slotOf(
        isStart ? [...printed.keys()].filter((each) => each.startsWith(word)) : printed.has(word) ? [word] : [],
      );
    });
    for (const [at, word] of words.entries()) if (sequence[at]?.size === 0) this.finisher.miss(word);
    return [termOf(text.trim(), [{ ...optionOf(sequence), isPhrase: true }])];
  }

  /** The terms of words without operators: documents by their numbers, and the words between them. */
  private wordTerms(text: string, isLast: boolean): Term[] {
    const pieces = text.split(/\s+/).filter((piece) => piece !== '');
    const terms: Term[] = [];
    let from = 0;
    const readUntil = (to: number): void => {
      terms.push(...this.runOfTerms(pieces.slice(from, to).join(' '), isLast && to === pieces.length));
    };
    for (let at = 0; at < pieces.length; at++) {
      const asked = askedDocument(pieces.slice(at), this.lexicon);
      if (!asked) continue;
      readUntil(at);
      const typed = pieces.slice(at, at + asked.length).join(' ');
      const [first] = asked.documents;
      const places = asked.documents.flatMap((document) => document.places ?? []);
      if (first) terms.push({ ...termOf(typed, [{ ...optionOf([]), places }]), page: first });
      else terms.push(this.finisher.known(typed, []));
      at += asked.length - 1;
      from = at + 1;
    }
    readUntil(pieces.length);
    return terms;
  }

  private runOfTerms(text: string, isLast: boolean): Term[] {
    const tokens = tokenize(text)
      .slice(0, mostWords)
      .map((token) => ({ ...token, word: this.withoutNote(token.word) }));
    const terms: Term[] = [];
    for (let at = 0; at < tokens.length;) {
      const draft = readTerm(tokens, at, isLast, this.lexicon);
      const next = at + draft.length;
      const typed = text.slice((tokens[at] as Token).start, (tokens[next - 1] as Token).end);
      const words = tokens.slice(at, next).map(({ word }) => word);
      terms.push(this.finisher.finish(draft, words, typed, isLast && next === tokens.length));
      at = next;
    }
    return terms;
  }

  /** "karabach1" → "karabach", when the text has it so. */
  private withoutNote(word: string): string {
    const { printed } = this.lexicon;
    const bare = printed.has(word) ? undefined : withoutNoteDigit(word);
    return bare && printed.has(bare) ? bare : word;
  }
}
