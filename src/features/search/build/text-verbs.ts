import { stopWords } from '../../../language/stop-words.ts';
import { strongForms } from '../../../language/strong-verbs.ts';
import { verbKey, verbKeys } from '../../../language/verb-stems.ts';
import { formerParticiples, particles } from '../../../language/verb-words.ts';
import type { DutchWords } from '../../../language/word-list.ts';
import type { SearchData } from '../understanding/data.ts';

/** Verbs by what forms they have: strong ones by each, and for any word the infinitives that it may be a form of. */
export function readVerbs(verbs: readonly string[]): {
  byForm: ReadonlyMap<string, string>;
  infinitivesOf: (word: string) => string[];
} {
  const byKey = Map.groupBy(verbs, verbKey);
  const byForm = new Map(verbs.flatMap((verb) => strongForms(verb).map((form) => [form, verb] as const)));
  const infinitivesOf = (word: string): string[] => {
    const strong = byForm.get(word);
    return [...(strong ? [strong] : []), ...verbKeys(word).flatMap((key) => byKey.get(key) ?? [])];
  };
  return { byForm, infinitivesOf };
}

/**
 * The verbs of a text: what search needs to know every form of them by.
 *
 * @param vocabulary all words of the text, folded
 * @param parts of its compounds: "gerecht" is no form of "rechten"
 */
export function verbsOfText(
  vocabulary: ReadonlySet<string>,
  parts: ReadonlySet<string>,
  { verbs, isNoun, forms: words }: Pick<DutchWords, 'verbs' | 'isNoun' | 'forms'>,
): Pick<SearchData, 'verbs' | 'strong' | 'nouns'> {
  const simple = [...verbs].filter((verb) => !stopWords.has(verb));
  const { byForm, infinitivesOf } = readVerbs(simple);
  // "gedwongen" and "gemaakt" are participles, though they are nouns too.
  const isParticiple = (word: string): boolean =>
    word.startsWith('ge') && (byForm.has(word) || (/[td]$/.test(word) && words.has(word) && words.has(`${word}e`)));
  // "gewoonten" and "maanden" are no forms of "wonen" and "manen".
  const isPlural = (word: string): boolean =>
    word.endsWith('en') &&
    !byForm.has(word) &&
    !isParticiple(word.slice(0, -2)) &&
    (isNoun(word.slice(0, -1)) || isNoun(word.slice(0, -2)));
  const isNounOnly = (word: string): boolean =>
    (isNoun(word) || isPlural(word)) && !verbs.has(word) && infinitivesOf(word).length > 0;
  const nouns = [
    ...[...vocabulary].filter((word) => isNounOnly(word) && !isParticiple(word)),
    ...formerParticiples.filter((word) => vocabulary.has(word)),
    ...[...parts].filter((part) => !vocabulary.has(part) && isNounOnly(part)),
  ];
  const forms = [...vocabulary].filter((word) => !stopWords.has(word) && !nouns.includes(word));
  const inText = new Set(forms.flatMap(infinitivesOf));
  const separable = simple.flatMap((verb) =>
    particles
      .filter((particle) => verb.startsWith(particle) && verbs.has(verb.slice(particle.length)))
      .filter((particle) => {
        const base = verb.slice(particle.length);
        const isJoined = forms.some(
          (word) => word.startsWith(particle) && infinitivesOf(word.slice(particle.length)).includes(base),
        );
        return isJoined || (vocabulary.has(particle) && inText.has(base));
      })
      .map((particle) => `${particle}|${verb.slice(particle.length)}`),
  );
  const bases = new Set([...inText, ...separable.map((verb) => verb.split('|')[1] ?? '')]);
  return {
    verbs: [...inText, ...separable].sort(),
    strong: Object.fromEntries(
      [...Map.groupBy(bases, verbKey)]
        .map(([key, all]) => [key, all.flatMap(strongForms).join(' ')] as const)
        .filter(([, forms]) => forms !== ''),
    ),
    nouns: nouns.sort(),
  };
}
