import { stem as stemOf } from './stem.ts';

/** A stem that is an open syllable before "en", whose long vowel is doubled when it stands alone: maken → maak. */
const open = /(?<![aeiou])([aou])([^aeioujwx])$/;
/** A stem whose only vowel is "e", which is then as long as it is written: stelen → steel, but stellen → stel. */
const onlyE = /^((?:be|ge|her|ont|ver)?[^aeiou]+)ee?([^aeiou])$/;
/** What weak forms end in: "d" after a voiced sound and "t" after a voiceless one. */
const endings = [/t$/, /(?<![kptx]|ch)d(?:en?)?$/, /(?<=[fkpstx]|ch)ten?$/];

/**
 * What the weak forms of a verb share: its stem as it stands alone. Long and short vowels stay apart: wonen → woon, but
 * wonden → wond; where "e" may have no stress it is written once: veroordelen, veroordeelt → veroordel.
 *
 * @param infinitive folded, without a particle
 */
export function verbKey(infinitive: string): string {
  const isShort = infinitive.length < 5 || !infinitive.endsWith('en');
  return isShort ? infinitive : bareKey(infinitive.slice(0, -2).replace(open, '$1$1$2').replace(onlyE, '$1ee$2'));
}

/** The same of a stem that stands alone: "veroordeel" → "veroordel". */
export function bareKey(stem: string): string {
  return (onlyE.test(stem) ? stem : stem.replace(/ee(?=[^aeiou]$)/, 'e'))
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}

/**
 * The keys of verbs that a weak form may belong to: "veroordeelt", "veroordeelde", "veroordeeld" → veroordel. The rules
 * are generous: accept one only when the infinitive is known.
 *
 * @param word folded, without a particle
 */
export function verbKeys(word: string): string[] {
  const stems = endings.filter((ending) => ending.test(word)).map((ending) => word.replace(ending, ''));
  // "gewonde" and "bezette": a participle that ends as its stem does, inflected.
  const infinitive = word.replace(/(?<=^(?:be|ge|her|ont|ver).+[dt]e)$/, 'n').replace(/(?<=[^d]en)de?$/, '');
  const unprefixed = [...(/[dt]$/.test(word) ? [word] : []), ...stems]
    .filter((stem) => stem.startsWith('ge'))
    .map((stem) => stem.slice(2));
  const participle = /^ge.+[dt]en$/.test(infinitive) ? [verbKey(infinitive.slice(2))] : [];
  const bare = [word, ...stems, ...unprefixed].filter(({ length }) => length > 2).map(bareKey);
  return [...new Set([...bare, verbKey(infinitive), ...participle])];
}

/** Whether a word is no more than the stem of the verb with a key; in -t it is the third person too. */
export function isBareStem(word: string, key: string): boolean {
  return !word.endsWith('t') && bareKey(word) === key;
}

/** Whether the noun that is a verb's bare stem says what the verb says: "besluit" of besluiten, but not "plaats" of plaatsen. */
export function hasOwnNoun(infinitive: string): boolean {
  return /^(?:be|ge|her|ont|steun|ver)/.test(infinitive);
}

/** Whether a form of a verb may be the verb of a main clause: neither of its participles is. */
export function isFinite(form: string): boolean {
  return !/^ge.{4}|ende?$/.test(form);
}

/** The keys of verbs that a noun may be made of: opschorting → opschort-en, arrestatie → arrester-en, bombardement → bombarder-en. */
export function keysOfNoun(noun: string): string[] {
  // Most words are none, and a search asks of every word of the text.
  if (!/ing|ati|ement/.test(noun)) return [];
  const key = stemOf(noun);
  const root = /^(.{3,})ing$/.exec(key)?.[1];
  const foreign = /^(.{3,})(?:atie?|ement)$/.exec(key)?.[1];
  return [...(root ? [verbKey(`${root}en`)] : []), ...(foreign ? [`${foreign}er`] : [])];
}
