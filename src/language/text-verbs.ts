import { helperVerbs } from './helper-verbs.ts';
import { stopWords } from './stop-words.ts';
import { participles, strongForms } from './strong-verbs.ts';
import { stem } from './stem.ts';
import { bareKey, hasOwnNoun, keysOfNoun, verbKey, verbKeys } from './verb-stems.ts';
import { beforeInfinitive, beforeParticiple, formerParticiples, particles } from './verb-words.ts';
import type { DutchWords } from './word-list.ts';

/** What search has to know of the verbs of a text. */
export interface TextVerbs {
  /** Infinitives; `op|schorten` where a part of it may stand apart. */
  verbs: string[];
  /** Forms of strong verbs, by the key of the verb. */
  strong: Record<string, string>;
  /** Words that look like a form of a verb and are none; infinitives among them stand only after a part of their own: "toe te zien". */
  nouns: string[];
}

/** Verbs by what forms they have: strong ones by each, and for any word the infinitives that it may be a form of. */
export function readVerbs(verbs: readonly string[]): {
  byForm: ReadonlyMap<string, readonly string[]>;
  infinitivesOf: (word: string) => string[];
} {
  const byKey = byVerbKey(verbs);
  const byForm = new Map<string, string[]>();
  for (const verb of verbs) for (const form of strongForms(verb)) byForm.set(form, [...(byForm.get(form) ?? []), verb]);
  // "voeren" is a verb of its own before it is a past tense of "varen".
  const own = new Set(verbs);
  const infinitivesOf = (word: string): string[] => [
    ...(own.has(word) ? [] : (byForm.get(word) ?? [])),
    ...verbKeys(word).flatMap((key) => byKey.get(key) ?? []),
  ];
  return { byForm, infinitivesOf };
}

function byVerbKey(verbs: Iterable<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const verb of verbs) groups.set(verbKey(verb), [...(groups.get(verbKey(verb)) ?? []), verb]);
  return groups;
}

/**
 * The verbs of a text: what search needs to know every form of them by.
 *
 * @param clauses their words, folded
 * @param vocabulary all words of the text, folded
 * @param parts of its compounds: "gerecht" is no form of "rechten"
 */
export function verbsOfText(
  clauses: readonly (readonly string[])[],
  vocabulary: ReadonlySet<string>,
  parts: ReadonlySet<string>,
  { verbs, isNoun, forms: words }: Pick<DutchWords, 'verbs' | 'isNoun' | 'forms'>,
): TextVerbs {
  const known = [...verbs].filter((verb) => !stopWords.has(verb));
  const asVerbs = inPlaceOfVerb(clauses, isNoun);
  const hasSingular = (word: string): boolean => isNoun(word.slice(0, -1)) || isNoun(word.slice(0, -2));
  // "gebieden", "landen" and "rechten" are nouns here, though there are such verbs.
  const isOtherWord = (verb: string): boolean =>
    vocabulary.has(verb) &&
    !asVerbs.has(verb) &&
    [verb.slice(0, -1), verb.slice(0, -2)].some((word) => vocabulary.has(word) && isNoun(word));
  const simple = known.filter((verb) => !isOtherWord(verb));
  const { byForm, infinitivesOf } = readVerbs(simple);
  // "gedwongen" and "gemaakt" are participles, though they are nouns too.
  const isParticiple = (word: string): boolean =>
    word.startsWith('ge') &&
    (byForm.has(word) || (/[td]e?$/.test(word) && words.has(word) && words.has(`${word.replace(/e$/, '')}e`)));
  // "gewoonten" and "maanden" are no forms of "wonen" and "manen".
  const isPlural = (word: string): boolean =>
    word.endsWith('en') && !byForm.has(word) && !isParticiple(word.slice(0, -2)) && hasSingular(word);
  const isNounOnly = (word: string): boolean =>
    (verbs.has(word) && isOtherWord(word)) ||
    ((isNoun(word) || isPlural(word)) && !verbs.has(word) && !asVerbs.has(word) && infinitivesOf(word).length > 0);
  const nouns = [
    ...[...vocabulary].filter((word) => isNounOnly(word) && !isParticiple(word)),
    ...formerParticiples.filter((word) => vocabulary.has(word)),
    ...[...parts].filter((part) => !vocabulary.has(part) && isNounOnly(part)),
  ];
  const forms = [...vocabulary].filter((word) => !stopWords.has(word) && !nouns.includes(word));
  const nounStems = new Set([...vocabulary].filter(isNoun).map(stem));
  const behindNouns = simple.filter((verb) => hasOwnNoun(verb) && nounStems.has(stem(verb)));
  // They answer as forms of their verbs do.
  const ownNouns = new Set(simple.filter(hasOwnNoun).map(stem));
  const inText = new Set([...forms.flatMap(infinitivesOf), ...behindNouns]);
  // A weak verb's bare stem is its first person, which no such text has: "snel … aan" is no "aansnellen".
  const isFirstPerson = (word: string): boolean =>
    verbKeys(word).includes(bareKey(word)) && !/[tdn]$/.test(word) && !byForm.has(word) && !verbs.has(word);
  const mayStandApart = new Set(forms.filter((word) => !isFirstPerson(word)).flatMap(infinitivesOf));
  const nounKeys = new Set([...vocabulary].flatMap(keysOfNoun));
  const separable = known.flatMap((verb) =>
    particles
      .filter((particle) => verb.startsWith(particle) && verb.length > particle.length + 3)
      // "uitgebuit", but not "ondergenomen": the list knows what stands apart.
      .filter((particle) => participles(verb.slice(particle.length)).some((form) => words.has(particle + form)))
      .filter((particle) => {
        const base = verb.slice(particle.length);
        const own = new Set(strongForms(base));
        const isForm = (word: string): boolean => own.has(word) || verbKeys(word).includes(verbKey(base));
        const isJoined = forms.some((word) => word.startsWith(particle) && isForm(word.slice(particle.length)));
        return (
          isJoined ||
          (vocabulary.has(particle) && mayStandApart.has(base)) ||
          nounKeys.has(particle + verbKey(base)) ||
          nounStems.has(stem(verb))
        );
      })
      .map((particle) => `${particle}|${verb.slice(particle.length)}`),
  );
  const bases = new Set([...inText, ...separable.map((verb) => verb.split('|')[1] ?? '')]);
  const isApart = (clause: readonly string[], at: number): boolean =>
    clause[at - 1] === 'te' && separable.includes(`${clause[at - 2] ?? ''}|${clause[at] ?? ''}`);
  const apart = new Set(clauses.flatMap((clause) => clause.filter((_, at) => isApart(clause, at))));
  const alone = new Set(clauses.flatMap((clause) => clause.filter((_, at) => !isApart(clause, at))));
  // The only form that the text has of a verb is better than nothing.
  const withOthers = new Set([...alone].flatMap(infinitivesOf));
  const onlyApart = [...apart].filter((word) => !alone.has(word) && withOthers.has(word));
  const formsOfHelpers = new Set([...helperVerbs.values()].flat());
  return {
    verbs: [...inText, ...separable, ...helperVerbs.keys()].sort(),
    strong: Object.fromEntries(
      [...byVerbKey([...bases, ...helperVerbs.keys()])]
        .map(
          ([key, all]) => [key, all.flatMap((verb) => helperVerbs.get(verb) ?? strongForms(verb)).join(' ')] as const,
        )
        .filter(([, forms]) => forms !== ''),
    ),
    nouns: [...nouns, ...onlyApart].filter((word) => !ownNouns.has(word) && !formsOfHelpers.has(word)).sort(),
  };
}

/**
 * Words that stand where only a verb does, whatever else they may be: "acht de opmerkingen", "te plaatsen", "heeft gezet",
 * "een missie toelaat".
 */
function inPlaceOfVerb(clauses: readonly (readonly string[])[], isNoun: (word: string) => boolean): Set<string> {
  const isVerb = (word: string, before: string | undefined): boolean =>
    before === undefined ||
    (beforeInfinitive.has(before) && word.endsWith('en')) ||
    (beforeParticiple.has(before) && /^(?:be|er|ge|her|ont|ver).+[dt]$/.test(word)) ||
    (isNoun(before) && !stopWords.has(before) && particles.some((particle) => word.startsWith(particle)));
  return new Set(clauses.flatMap((clause) => clause.filter((word, at) => isVerb(word, clause[at - 1]))));
}
