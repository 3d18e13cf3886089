import type { Node } from 'unist';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Point, Position } from 'unist';
import { rules, warnings, type RuleId } from './check/rules.ts';

type Reasons = typeof rules;

/**
 * Reports that content breaks a rule. `place` says where: a node, a position, a point, or nothing for the start
 * of the file. The message waits in the file; whoever reads the resolution decides what to do with it.
 */
export function report<Id extends RuleId>(
  file: VFile,
  place: Node | Position | Point | undefined,
  ruleId: Id,
  ...values: Parameters<Reasons[Id]>
): void {
  const reasonOf: (...values: string[]) => string = rules[ruleId];
  const reason = reasonOf(...values);
  const message = file.message(reason, { place: placeOf(place), ruleId, source: 'resolutie' });
  message.fatal = !warnings.has(ruleId);
}

/** Whether something is wrong with a file: a warning is not an error. */
export function hasErrors(file: VFile): boolean {
  return file.messages.some(({ fatal }) => fatal);
}

/** Says what these rules have found in many places once, at the first of them, with how many more there are. */
export function reportOnce(files: readonly VFile[], ruleIds: readonly RuleId[]): void {
  const found = files.flatMap((file) =>
    inOrder(file)
      .filter(({ ruleId }) => ruleIds.some((id) => id === ruleId))
      .map((message) => ({ file, message })),
  );
  for (const [first, ...others] of Map.groupBy(found, ({ message }) => message.reason).values()) {
    if (first && others.length > 0)
      first.message.reason += ` (and ${String(others.length)} more place${others.length > 1 ? 's' : ''})`;
    for (const { file, message } of others) file.messages.splice(file.messages.indexOf(message), 1);
  }
}

function placeOf(place: Node | Position | Point | undefined): Position | Point {
  const start = { line: 1, column: 1 };
  if (!place) return start;
  if ('type' in place) return place.position ?? start;
  return place;
}

/** A message as one line for people: `content/resolution.md:57:1: error: Unexpected … (recital-order)`. */
function formatMessage(file: string, message: VFileMessage): string {
  const rule = message.ruleId ? ` (${message.ruleId})` : '';
  const severity = message.fatal ? 'error' : 'warning';
  return `${file}:${message.line ?? 1}:${message.column ?? 1}: ${severity}: ${message.reason}${rule}`;
}

/** All messages of all files, in the order of the files and then of their lines. */
export function formatReport(files: VFile[]): string[] {
  return files.flatMap((file) => inOrder(file).map((message) => formatMessage(file.path, message)));
}

const inOrder = ({ messages }: VFile): VFileMessage[] =>
  messages.toSorted((a, b) => (a.line ?? 1) - (b.line ?? 1) || (a.column ?? 1) - (b.column ?? 1));
