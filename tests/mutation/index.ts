/**
 * `npm run mutate`: breaks the code in every small way, runs the tests of its room on each, and prints how many were
 * found, by folder. `-- <files and folders>` takes those only, `-- --changed` what differs from the branch `main`,
 * and keeps what the last run found where neither the code nor a file of tests has changed: fixtures are not looked at.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { sep } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { printTable } from '../bench/table.ts';
import { judge, type Verdict } from './judge.ts';
import { mutated } from './mutated.ts';

/** The least share of its mutants that the tests of a folder find. */
const goal = 0.85;

/** Folder of `src/` whose tests stand in the folder of the same name in `tests/`. */
const roomOf = (file: string) => /^src\/(features\/[^/]+|[^/]+)/.exec(file)?.[1] ?? '';

/** Where a file counts: its room, with `browser/` and the other folders in a feature apart. */
const folderOf = (file: string) => /^src\/(?:features\/.+|[^/]+)(?=\/)/.exec(file)?.[0] ?? '';

const files = globSync(mutated.files, { exclude: mutated.exceptions }).map((file) => file.replaceAll(sep, '/'));
const isQuick = process.argv.includes('--changed');
const asked = process.argv.slice(2).flatMap((word) => (word === '--changed' ? changedFiles() : word));
const isPart = process.argv.length > 2;
const isAsked = (file: string) => asked.some((path) => file === path || file.startsWith(`${path.replace(/\/$/, '')}/`));
const chosen = isPart ? files.filter(isAsked) : files;

const verdicts: Verdict[] = [];
for (const [room, mutate] of Map.groupBy(chosen.sort(), roomOf)) {
  if (!existsSync(`tests/${room}`)) throw new Error(`src/${room} has no tests, expected some in tests/${room}`);
  // The tests of `mutation.ts`. Not Stryker's `testFiles`: with those it puts a mutant in after its module was loaded, too
  // late for what the module does while it loads.
  process.env.TEST_ROOM = room;
  const run = new Stryker({
    configFile: 'tests/config/stryker.config.json',
    mutate,
    incremental: true,
    incrementalFile: `node_modules/.cache/mutation/${room.replace('/', '-')}.json`,
    force: !isQuick,
  });
  verdicts.push(...judge(await run.runMutationTest(), mutate));
}

for (const { file, line, original, replacement, fate } of verdicts) {
  if (fate === 'survived' || fate === 'stale') console.log(`${file}:${line} ${fate}: ${original} → ${replacement}`);
}
const rows = [...Map.groupBy(verdicts, ({ file }) => folderOf(file))].map(([folder, own]) => {
  const count = (fate: Verdict['fate']) => own.filter((verdict) => verdict.fate === fate).length;
  const [found, survived, equivalent, stale] = [count('found'), count('survived'), count('equivalent'), count('stale')];
  return { folder, found, survived, equivalent, stale, score: found / (found + survived) };
});
printTable(
  'Mutants found by the tests of their room',
  ['folder', 'found', 'survived', 'equivalent', 'score', 'goal'],
  rows.map(({ folder, found, survived, equivalent, score }) => [
    folder,
    String(found),
    String(survived),
    String(equivalent),
    `${(score * 100).toFixed(1)} %`,
    `≥ ${goal * 100} % ${score >= goal ? 'ok' : 'UNDER'}`,
  ]),
);
process.exitCode = rows.every(({ score, stale }) => score >= goal && stale === 0) ? 0 : 1;

function changedFiles(): string[] {
  return execFileSync('git', ['diff', '--name-only', 'main'], { encoding: 'utf8' }).split('\n');
}
