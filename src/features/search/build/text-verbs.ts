import { stem } from '../../../language/stem.ts';
import { stopWords } from '../../../language/stop-words.ts';
import { strongForms } from '../../../language/strong-verbs.ts';
import { particles, verbStems } from '../../../language/verb-stems.ts';
import type { DutchWords } from '../../../language/word-list.ts';
import type { SearchData } from '../understanding/data.ts';

/**
 * The verbs of a text: what search needs to know every form of them by.
 *
 * @param vocabulary all words of the text, folded
 */
export function verbsOfText(
  vocabulary: ReadonlySet<string>,
  { verbs, isNoun }: Pick<DutchWords, 'verbs' | 'isNoun'>,
): Pick<SearchData, 'verbs' | 'strong' | 'nouns'> {
  const simple = [...verbs].filter((verb) => !stopWords.has(verb));
  const byStem = Map.groupBy(simple, stem);
  const byForm = new Map(simple.flatMap((verb) => strongForms(verb).map((form) => [form, verb] as const)));
  const infinitivesOf = (word: string): string[] => {
    const strong = byForm.get(word);
    return [...(strong ? [strong] : []), ...verbStems(word).flatMap((key) => byStem.get(key) ?? [])];
  };
  const nouns = [...vocabulary].filter((word) => isNoun(word) && !verbs.has(word) && infinitivesOf(word).length > 0);
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
    strong: Object.fromEntries([...bases].flatMap((base) => strongForms(base).map((form) => [form, base]))),
    nouns: nouns.sort(),
  };
}
