import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Stryker } from '@stryker-mutator/core';
import equivalents from './equivalent.json' with { type: 'json' };

type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

/** A change that no test could find, since what the code does stays the same. */
interface Equivalent {
  /** From the top folder: `src/language/fold.ts`. */
  file: string;
  /** The code that is changed, as it stands in the file. */
  original: string;
  replacement: string;
  /** Why nobody can tell the difference. */
  reason: string;
}

/** What became of a mutant; `stale` is one that the list of equivalents has and the code has not. */
export interface Verdict extends Omit<Equivalent, 'reason'> {
  /** Counted from 1; 0 for a stale one. */
  line: number;
  fate: 'found' | 'survived' | 'equivalent' | 'stale';
}

/** Tells for each mutant of these files whether it was found, and whether it could be. */
export function judge(results: readonly MutantResult[], files: readonly string[]): Verdict[] {
  const known = (equivalents as Equivalent[]).filter(({ file }) => files.includes(file));
  const met = new Set<Equivalent>();
  const verdicts = results.flatMap((result): Verdict[] => {
    const { status, location } = result;
    const file = relative('', result.fileName).replaceAll(sep, '/');
    const original = textAt(file, location);
    const { replacement } = result;
    const equivalent = known.find(
      (one) => one.file === file && one.original === original && one.replacement === replacement,
    );
    if (equivalent) met.add(equivalent);
    const isFound = status === 'Killed' || status === 'Timeout' || status === 'RuntimeError';
    const fate = isFound ? 'found' : equivalent ? 'equivalent' : 'survived';
    return [{ file, original, replacement, line: location.start.line, fate }];
  });
  const stale = known.filter((one) => !met.has(one));
  return [...verdicts, ...stale.map((one): Verdict => ({ ...one, line: 0, fate: 'stale' }))];
}

/** The text of a file from a place to another, as Stryker counts: from 1, the end exclusive. */
function textAt(file: string, { start, end }: MutantResult['location']): string {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? '').slice(0, end.column - 1);
  lines[0] = (lines[0] ?? '').slice(start.column - 1);
  return lines.join('\n');
}
