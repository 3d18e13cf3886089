/** Plurals that no rule gives, and the stem of their singular; folded. */
const irregular = new Map([
  ['kinderen', 'kind'],
  ['goederen', 'goed'],
  ['volkeren', 'volk'],
  ['liederen', 'lied'],
  ['steden', 'stad'],
  ['leden', 'lid'],
  ['schepen', 'schip'],
  ['crises', 'crisi'],
]);

/** After these an s makes a plural: leiders, corridors, rapporteurs, robots, laptops; but not in "mens" or "fiets". */
const pluralS =
  /[aeiouy].*(?:(?<!e|gr|[mw])e[lrnm]|eur|oo?r|aar|ier|[bcdfgklmnprt]e|ie|(?<![aeiou])[aiouy]|(?<![aeiou])[aeiou][pt]|um|form|log)s$/;

/** No word of Dutch has so many letters; what does takes a pattern below too long to look through. */
const longestWord = 60;

/**
 * What the inflected forms of a Dutch word share: lidstaat and lidstaten, etnisch and etnische, misdrijf and
 * misdrijven. It undoes inflection only; derivations stay apart ("veilig" and "veiligheid", "verklaren" and
 * "verklaring"), unlike in Snowball's Dutch stemmers, since a hit must be the word that was asked for.
 *
 * @param word folded
 * @returns a key to compare by, not always a word: "staat" → "stat"
 */
export function stem(word: string): string {
  if (word.length < 4 || word.length > longestWord || /\d/.test(word)) return word;
  const known = irregular.get(word);
  if (known) return known;
  if (word.endsWith('heden')) return `${word.slice(0, -5)}heid`;
  // The ends are looked at first: a pattern is tried at every letter, and a build stems a whole dictionary.
  let base = word.endsWith('s') && pluralS.test(word) ? word.slice(0, -1) : word;
  if (/(?:ee|ie)en$/.test(base)) return base.slice(0, -2);
  if (base.endsWith('en') && /[aeiouy].*[^aeiou]en$/.test(base)) base = base.slice(0, -2);
  else if (base.endsWith('e') && /[aeiouy].*[^aeiou]e$/.test(base)) base = base.slice(0, -1);
  return base
    .replace(/([bcdfgklmnprst])\1$/, '$1')
    .replace(/([aeou])\1(?=[^aeiou]$)/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}

/** A name in the genitive: "Erdoğans" and "Armenië's" → the name; folded. */
export function withoutGenitive(word: string): string | undefined {
  return /^(.{4,})s$/.exec(word)?.[1];
}

/** The start of a stem that the start of a word may have: a stem has one vowel where a word has two, "raa" and "rad". */
export function startOfStem(start: string): string {
  return start.replace(/([aeou])\1$/, '$1');
}
