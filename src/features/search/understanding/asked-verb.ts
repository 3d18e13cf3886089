import { stem } from '../../../language/stem.ts';
import { isFinite, keysOfNoun } from '../../../language/verb-stems.ts';
import { nounsWith } from './asked-word.ts';
import { keysOfForm, type Lexicon, type SeparableVerb } from './lexicon.ts';
import { isPossible, optionOf, quality, slotOf, type Option } from './terms.ts';

/**
 * A verb whose first part stands apart in a main clause, from any of its forms: "opschorten", "opgeschort", "schort op",
 * "op te schorten" find each other, and "roept Turkije op".
 *
 * @param words folded, the rest of the query
 * @returns the places in the text that have the verb, and how many of the words it takes
 */
export function askedVerb(
  words: readonly string[],
  lexicon: Lexicon,
): { options: Option[]; related: Option[]; length: number } | undefined {
  const [first = '', second = '', third = ''] = words;
  const apart = lexicon.separable.filter(({ particle, key }) =>
    first === particle && second === 'te'
      ? hasKey(third, key, lexicon)
      : second === particle && hasKey(first, key, lexicon),
  );
  const whole = apart.length > 0 ? [] : lexicon.separable.filter((verb) => isJoined(first, verb, lexicon));
  const verbs = [...apart, ...whole];
  if (verbs.length === 0) return undefined;
  return {
    options: verbs.flatMap((verb) => placesOf(verb, lexicon)),
    related: [
      optionOf(
        [
          slotOf(
            verbs.flatMap((verb) => nounsOf(verb, lexicon)),
            quality.related,
          ),
        ],
        quality.related,
      ),
    ],
    length: whole.length > 0 ? 1 : second === 'te' ? 3 : 2,
  };
}

/** The nouns in -ing, -atie and -ement that are made of a separable verb: opheffen → opheffing. */
export function nounsOf({ particle, key }: SeparableVerb, lexicon: Lexicon): string[] {
  return nounsWith([particle + key], lexicon);
}

/** The separable verbs that a noun is made of: opschorting → opschorten. */
export function verbsBehind(noun: string, lexicon: Lexicon): Option[] {
  const keys = keysOfNoun(noun);
  return lexicon.separable
    .filter(({ particle, key }) => keys.includes(particle + key))
    .flatMap((verb) => placesOf(verb, lexicon));
}

/** The verbs of which a form starts so: "opschor", "opges". */
export function startedVerbs(start: string, lexicon: Lexicon): Option[] {
  const words = lexicon.words.filter((word) => word.startsWith(start));
  return lexicon.separable
    .filter(
      (verb) =>
        start.length > verb.particle.length &&
        ([verb.particle + verb.base, verb.base].some((word) => word.startsWith(start)) ||
          words.some((word) => isJoined(word, verb, lexicon))),
    )
    .flatMap((verb) => placesOf(verb, lexicon));
}

/** Where the text may have it: as one word, apart by "te", or apart by other words. */
export function placesOf(verb: SeparableVerb, lexicon: Lexicon): Option[] {
  const { particle, base, key } = verb;
  const joined = lexicon.words.filter((word) => isJoined(word, verb, lexicon));
  const finite = (lexicon.byVerb.get(key) ?? []).filter(isFinite);
  const before = slotOf([particle], quality.verb);
  const noun = stem(particle + base);
  const nouns = [...(lexicon.byStem.get(noun) ?? []), ...(lexicon.byPart.get(noun) ?? [])];
  return [
    optionOf([slotOf([...joined, ...nouns], quality.verb)]),
    optionOf([before, slotOf(['te'], quality.verb), slotOf(lexicon.printed.has(base) ? [base] : [], quality.verb)]),
    { ...optionOf([slotOf(finite, quality.verb), before]), isParted: true as const },
  ].filter(isPossible);
}

function isJoined(word: string, { particle, key }: SeparableVerb, lexicon: Lexicon): boolean {
  return (
    word.length > particle.length + 2 &&
    word.startsWith(particle) &&
    !lexicon.nouns.has(word) &&
    hasKey(word.slice(particle.length), key, lexicon)
  );
}

function hasKey(form: string, key: string, { strong }: Lexicon): boolean {
  return keysOfForm(form, strong).includes(key);
}
