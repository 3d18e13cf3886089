import { begunOperator, both, either, usualOperators, without } from '../../../language/operators.ts';

/** A piece of a query between its operators. */
export interface Piece {
  /** Words between quotes stand as they are; a pattern has asterisks; an open phrase has no closing quote yet. */
  kind: 'words' | 'phrase' | 'open phrase' | 'pattern';
  text: string;
  /** `-word`, NOT: provisions with it are left out. */
  isExcluded: boolean;
  /** It may come up instead of the piece before it. */
  isAlternative: boolean;
}

/** One word, with letters left open. */
const pattern = /^\S*(?:\w\*|\*\w)\S*$/;

const quoted = /(?<minus>(?<![^\s(])-)?["“”„«»‟](?<phrase>[^"“”„«»‟]*)(?<close>["“”„«»‟]|$)|(?<word>[^\s"“”„«»‟]+)/g;

/**
 * Cuts a query at its operators: quotes, `-word` and NOT, OR and `|`, AND (which says what is so anyhow), asterisks.
 * Their Dutch words count too. In a query all in capitals they are words.
 */
export function readOperators(query: string): Piece[] {
  const words = query.replace(usualOperators, '').split(/\s+/);
  const hasWordsInCapitals = query === query.toUpperCase() && words.filter((word) => /\p{L}{3}/u.test(word)).length > 1;
  const pieces: Piece[] = [];
  let isAlternative = false;
  let isExcluded = false;
  const add = (kind: Piece['kind'], text: string, isNot: boolean): void => {
    const last = pieces.at(-1);
    const goesOn = last?.kind === 'words' && !last.isExcluded && !last.isAlternative;
    if (kind === 'words' && goesOn && !isNot && !isAlternative) last.text += ` ${text}`;
    else pieces.push({ kind, text, isExcluded: isNot, isAlternative });
    isAlternative = isExcluded = false;
  };
  const typed = hasWordsInCapitals ? query : query.replace(begunOperator, '');
  for (const { groups = {} } of typed.matchAll(quoted)) {
    const { minus, phrase, close, word = '' } = groups;
    const isOperator = (form: RegExp): boolean => form.test(word) && !hasWordsInCapitals;
    const text = phrase ?? word.replace(/^[-−](?=[*\p{L}\p{N}])/u, '');
    const isNot = isExcluded || minus !== undefined || text !== (phrase ?? word);
    if (pattern.test(text)) add('pattern', text, isNot);
    else if (phrase !== undefined) add(close ? 'phrase' : 'open phrase', text, isNot);
    else if (isOperator(either)) isAlternative = pieces.length > 0;
    else if (isOperator(without)) isExcluded = true;
    else if (isOperator(both)) continue;
    else add('words', text, isNot);
  }
  // Operators alone have nothing to work on: then they are words.
  if (pieces.length === 0) add('words', query, false);
  return separateAlternatives(pieces);
}

/** OR stands between two words: "blokkade corridor OR brug" may lack corridor or brug, never blokkade. */
function separateAlternatives(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, at) => {
    const isFirst = pieces[at + 1]?.isAlternative && piece.kind === 'words' && !piece.isAlternative;
    const cut = piece.text.lastIndexOf(' ');
    if (!isFirst || cut < 0) return [piece];
    return [
      { ...piece, text: piece.text.slice(0, cut) },
      { ...piece, text: piece.text.slice(cut + 1), isAlternative: false },
    ];
  });
}

/** Whether a query ends in an operator that has nothing behind it yet, "gas OR", and whether it has no more than operators. */
export function danglingOperators(query: string): { isLast: boolean; isAll: boolean } {
  const areOperators = query
    .trim()
    .split(/\s+/)
    .map((word) => [both, either, without].some((form) => form.test(word)));
  return { isLast: areOperators.at(-1) === true, isAll: !areOperators.includes(false) };
}
