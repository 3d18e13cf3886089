import { z } from 'astro/zod';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { isMap, LineCounter, parseDocument, type Document } from 'yaml';
import { distance } from '../language/letters-off.ts';
import { pointAt as pointInText } from './files.ts';
import { report } from './report.ts';
import { fieldName, fieldsAt } from './field-names.ts';
import { soundPart } from './sound.ts';
import { findDeep, findProblems, findSyntaxErrors } from './yaml-syntax.ts';

/** Where in a file a value stands. */
type Locate = (path: readonly PropertyKey[]) => Point;

/** A record read from YAML, and where its parts stand. */
export interface Located<T> {
  /** Where something is wrong, what is sound of it. */
  data: T;
  /** All of it, as it stands in the file. */
  raw: unknown;
  isSound: boolean;
  file: VFile;
  at: Locate;
}

/**
 * Parses YAML and checks it against a schema, reporting every problem at its place in the file.
 *
 * @param source the YAML itself, and the line of the file on which it starts (from 1; frontmatter starts on 2)
 * @returns the record, or what is sound of it when something was reported; `undefined` when it is none
 */
export function readYaml<Schema extends z.ZodType>(
  file: VFile,
  schema: Schema,
  source = { text: String(file), line: 1 },
): Located<z.infer<Schema>> | undefined {
  const lines = new LineCounter();
  const deep = findDeep(source.text);
  if (deep) {
    const { line, column } = pointInText(source.text, deep.offset);
    report(file, { line: line + source.line - 1, column }, 'yaml-syntax', deep.why, deep.expected);
    return undefined;
  }
  // The parser's own search for repeated keys compares each with each: a minute for the addresses of a long text.
  const document = parseDocument(source.text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const pointAt = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line: line + source.line - 1, column: col };
  };
  const lineOf = (offset: number): number => pointAt(offset).line;
  const problems =
    document.errors.length > 0 ? findSyntaxErrors(source.text, document) : findProblems(document, lineOf);
  for (const { offset, why, expected } of problems) report(file, pointAt(offset), 'yaml-syntax', why, expected);
  if (problems.length > 0) return undefined;

  const at: Locate = (path) => pointAt(offsetOf(document, path));
  const raw: unknown = document.toJS();
  const result = schema.safeParse(raw);
  if (result.success) return { data: result.data, raw, isSound: true, file, at };
  for (const issue of result.error.issues) reportIssue(file, document, at, issue, schema);
  const data = soundPart(schema, raw);
  return data === undefined ? undefined : { data, raw, isSound: false, file, at };
}

function reportIssue(file: VFile, document: Document, at: Locate, issue: z.core.$ZodIssue, schema: z.ZodType): void {
  const nameOf = (path: readonly PropertyKey[]) => fieldName(document.toJS(), path);
  if (issue.code === 'unrecognized_keys') {
    const fields = fieldsAt(schema, issue.path);
    for (const key of issue.keys) {
      // In a word of two letters two others are another word.
      const most = Math.min(2, Math.floor(key.length / 2));
      const meant = fields.find((field) => distance(field, key, most) <= most);
      const expected =
        meant === undefined ? 'only the fields that content/README.md lists for it' : `the field "${meant}"`;
      report(file, at([...issue.path, key]), 'field-unknown', nameOf([...issue.path, key]), expected);
    }
    return;
  }
  const value: unknown = document.getIn(issue.path);
  if (issue.path.length === 0 && document.contents === null) {
    report(file, undefined, 'record-missing', `${expectedBy(issue)}, or no file at all where nothing is known`);
    return;
  }
  if (value === undefined) report(file, at(issue.path.slice(0, -1)), 'field-missing', nameOf(issue.path));
  else report(file, at(issue.path), 'field-value', nameOf(issue.path), shown(value), expectedBy(issue));
}

/** Offset of the key (or item) at a path, or of the nearest that exists. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  const parent = path.length > 0 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (path.length > 0 && isMap(parent)) {
    const pair = parent.items.find(({ key }) => String(key) === String(path.at(-1)));
    const key = pair?.key as { range?: [number, number, number] } | undefined;
    if (key?.range) return key.range[0];
  }
  const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
  if (node?.range) return node.range[0];
  return path.length > 0 ? offsetOf(document, path.slice(0, -1)) : 0;
}

/** What Zod calls the kinds of value, for people who write YAML. */
const kinds: Record<string, string> = {
  array: 'a list',
  tuple: 'a list',
  object: 'a record of fields',
  record: 'a record of fields',
  string: 'text, in quotes where it looks like something else',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

/** Forms that Zod knows by a name of its own. */
const formats: Record<string, string> = {
  date: 'a day such as 2023-10-05',
  url: 'an address that starts with https://',
  email: 'an e-mail address',
};

function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.map((value) => `"${String(value)}"`).join(' or ');
    case 'too_small':
      if (issue.origin === 'string') return 'text that is not empty';
      return `${issue.origin === 'array' ? 'a list of at least' : 'at least'} ${String(issue.minimum)}`;
    case 'too_big':
      return `${issue.origin === 'array' ? 'a list of ' : ''}at most ${String(issue.maximum)}${issue.origin === 'string' ? ' characters' : ''}`;
    case 'invalid_format':
      return formats[issue.format] ?? firstLine(issue.message);
    default:
      return firstLine(issue.message);
  }
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? String(value) : text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

const firstLine = (text: string) => text.split('\n', 1)[0] ?? text;
