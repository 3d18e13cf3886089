const units = 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien'.split(' ');
const tens = ['', 'tien', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];
export const ordinals = [
  'eerste',
  'tweede',
  'derde',
  'vierde',
  'vijfde',
  'zesde',
  'zevende',
  'achtste',
  'negende',
  'tiende',
];

/** What a word multiplies the number before it by. */
const multipliers = new Map([
  ['duizend', 1e3],
  ['miljoen', 1e6],
  ['mln', 1e6],
  ['miljard', 1e9],
  ['mld', 1e9],
]);

/** Words below a hundred and their numbers, folded: "twee" → 2, "tweeentwintig" → 22. */
const small = new Map<string, number>(units.map((word, number) => [word, number]));
for (const [number, unit] of units.entries()) if (number > 4 && number < 10) small.set(`${unit}tien`, number + 10);
for (const [ten, word] of tens.entries()) {
  if (ten < 2) continue;
  small.set(word, ten * 10);
  for (const [number, unit] of units.slice(0, 10).entries())
    if (number > 0) small.set(`${unit}en${word}`, ten * 10 + number);
}

/** Factors that words are joined to: "honderdduizend", "vijfhonderd", "negentienhonderd". */
const factors: [string, number][] = [
  ['duizend', 1e3],
  ['honderd', 100],
];

/**
 * The number that a word is, in figures or in Dutch words: "9" and "negen" → 9, "honderdduizend" → 100,000. "een" is
 * an article.
 *
 * @param word folded, without signs between thousands
 */
export function numberOf(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  return word === 'een' ? undefined : inWords(word);
}

function inWords(word: string): number | undefined {
  const known = small.get(word);
  if (known !== undefined) return known;
  for (const [name, factor] of factors) {
    const at = word.indexOf(name);
    if (at < 0) continue;
    const head = at === 0 ? 1 : inWords(word.slice(0, at));
    const tail = word.slice(at + name.length).replace(/^en/, '');
    const rest = tail === '' ? 0 : inWords(tail);
    return head === undefined || rest === undefined ? undefined : head * factor + rest;
  }
  return undefined;
}

/** 1,000 for "duizend", 1,000,000 for "miljoen" and "mln". */
export function multiplierOf(word: string): number | undefined {
  return multipliers.get(word);
}

/** The number of an ordinal: "derde", "3e" and "3de" → 3. Words only up to ten, and those made of a number. */
export function ordinalOf(word: string): number | undefined {
  const figures = /^(\d+)(?:e|de|ste?n?|th|nd|rd)$/.exec(word)?.[1];
  if (figures) return Number(figures);
  const at = ordinals.indexOf(word);
  if (at >= 0) return at + 1;
  return /(?:ste|de)$/.test(word) ? inWords(word.replace(/(?:ste|de)$/, '')) : undefined;
}
