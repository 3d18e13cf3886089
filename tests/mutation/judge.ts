import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Stryker } from '@stryker-mutator/core';
import equivalents from './equivalent.json' with { type: 'json' };

type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

/** A change that no test could find, since what the code does stays the same. */
interface Equivalent {
  /** From the top folder: `src/language/fold.ts`. */
  file: string;
  /** The line on which the change begins, without the space around it. */
  code: string;
  /** What is changed, as it stands in the file. */
  original: string;
  replacement: string;
  /** Why nobody can tell the difference. */
  reason: string;
}

const keys = ['file', 'code', 'original', 'replacement'] as const;

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
    const { status, location, replacement } = result;
    const file = relative('', result.fileName).replaceAll(sep, '/');
    const lines = readFileSync(file, 'utf8').split('\n');
    const code = lines[location.start.line - 1]?.trim() ?? '';
    const original = textAt(lines, location);
    const change = { file, code, original, replacement };
    const equivalent = known.find((one) => keys.every((key) => one[key] === change[key]));
    if (equivalent) met.add(equivalent);
    const isFound = status === 'Killed' || status === 'Timeout' || status === 'RuntimeError';
    const fate = isFound ? 'found' : equivalent ? 'equivalent' : 'survived';
    return [{ ...change, line: location.start.line, fate }];
  });
  const stale = known.filter((one) => !met.has(one));
  return [...verdicts, ...stale.map((one): Verdict => ({ ...one, line: 0, fate: 'stale' }))];
}

/** The text from a place to another, as Stryker counts: from 1, the end exclusive. */
function textAt(all: readonly string[], { start, end }: MutantResult['location']): string {
  const lines = all.slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? '').slice(0, end.column - 1);
  lines[0] = (lines[0] ?? '').slice(start.column - 1);
  return lines.join('\n');
}
