import { stem } from './stem.ts';

/**
 * The stems of infinitives that a form may belong to: "veroordeelt", "veroordeeld" → veroordel-en.
 * The rules are generous: accept one only when the infinitive is known.
 *
 * @param word folded
 */
export function infinitiveStems(word: string): string[] {
  const form = /^(?:be|ge|her|ont|ver).{2,}[dt]e$/.test(word) ? word.slice(0, -1) : word;
  const roots = [/^(.{3,})[dt]$/.exec(form)?.[1], /^ge(.{3,})[dt]$/.exec(form)?.[1]];
  return roots.filter((root) => root !== undefined).map((root) => stem(`${root}en`));
}
