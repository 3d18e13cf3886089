import { stem } from './stem.ts';

/**
 * The stems of infinitives that a weak form may belong to: "veroordeelt", "veroordeelde", "veroordeeld" →
 * veroordel-en. The rules are generous: accept one only when the infinitive is known.
 *
 * @param word folded, without a particle
 */
export function verbStems(word: string): string[] {
  const roots = [word, ...endings.flatMap((ending) => (word.endsWith(ending) ? [word.slice(0, -ending.length)] : []))];
  const all = roots.flatMap((root) =>
    root.startsWith('ge') && (root !== word || /[td]$/.test(word)) ? [root, root.slice(2)] : [root],
  );
  return [...new Set(all.filter(({ length }) => length > 2).map((root) => stem(`${root}en`)))];
}

const endings = ['t', 'd', 'te', 'de', 'ten', 'den', 'en'];

/** What parts from a verb in a main clause. */
export const particles =
  'aan achter af bij binnen bloot boven buiten deel dicht door heen in klaar langs los mede mee mis na neer om onder op open opzij over plaats samen stand stil tegemoet tegen tekort terecht terug teweeg thuis toe tussen uit vast verder vol voor voort vooruit vrij waar weer weg'.split(
    ' ',
  );
