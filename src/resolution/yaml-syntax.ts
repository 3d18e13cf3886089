import { isNode, isScalar, visit, type Document, type ErrorCode, type Scalar } from 'yaml';

/** What is wrong at a place of a text as YAML, and what would be right there. */
interface Problem {
  offset: number;
  why: string;
  expected: string;
}

const inQuotes = 'quotes around words that begin with a sign such as & * ! % @ `';

/** What an editor can do about each kind of error that the parser knows. */
const remedies: Record<ErrorCode, string> = {
  ALIAS_PROPS: inQuotes,
  BAD_ALIAS: inQuotes,
  BAD_COLLECTION_TYPE: inQuotes,
  BAD_DIRECTIVE: inQuotes,
  BAD_DQ_ESCAPE: 'single quotes around words with a backslash, or the backslash twice',
  BAD_INDENT:
    'as many spaces before each field of a record, and before each "- " of a list, as before the first, and an end to every bracket',
  BAD_PROP_ORDER: inQuotes,
  BAD_SCALAR_START: inQuotes,
  BLOCK_AS_IMPLICIT_KEY:
    'quotes around this value if a colon is a part of it, or else as many spaces before the next field as before this one',
  BLOCK_IN_FLOW: 'a list either in brackets or with "- " on lines of its own, not both',
  DUPLICATE_KEY: 'one of the two',
  IMPOSSIBLE: 'quotes around the value',
  KEY_OVER_1024_CHARS: 'the name of a field, a colon and a space before its value',
  MISSING_CHAR:
    'a colon and a space behind the name of each field, a comma between what stands in brackets, and an end to every quote and bracket',
  MULTILINE_IMPLICIT_KEY:
    'a colon and a space behind the name of each field, or quotes around a value of several lines',
  MULTIPLE_ANCHORS: inQuotes,
  MULTIPLE_DOCS: 'no line of --- or ... within the file',
  MULTIPLE_TAGS: inQuotes,
  NON_STRING_KEY: 'a name before the colon',
  RESOURCE_EXHAUSTION: 'fewer lists and records within each other',
  TAB_AS_INDENT: 'spaces',
  TAG_RESOLVE_FAILED: inQuotes,
  UNEXPECTED_TOKEN:
    'quotes around a value that begins with or has a sign such as , [ ] { } | >, and one end to every bracket',
};

/** No record has more levels; thousands are too deep to walk, and some number of them ends the whole program. */
const deepest = 100;

/** Where lists and maps stand deeper in each other: by brackets, or by what stands before the words of a line. */
export function findDeep(text: string): Problem | undefined {
  const offset = offsetOfDeep(text);
  const [why, expected] = [`more than ${String(deepest)} levels`, remedies.RESOURCE_EXHAUSTION];
  return offset === undefined ? undefined : { offset, why, expected };
}

function offsetOfDeep(text: string): number | undefined {
  const indent = new RegExp(String.raw`^(?: |[-?:](?= )){${String(2 * deepest)}}`, 'm').exec(text)?.index;
  let level = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    if (indent !== undefined && index > indent) return indent;
    level += /[[{]/.test(bracket) ? 1 : -1;
    if (level > deepest) return index;
  }
  return indent;
}

/** The tabs that indent lines, or else the first error: those after it only follow from it. */
export function findSyntaxErrors(text: string, document: Document): Problem[] {
  const tabs = [...text.matchAll(/^ *\t/gm)].map(({ index, 0: found }) => ({
    offset: index + found.length - 1,
    why: 'a tab before the text of a line',
    expected: remedies.TAB_AS_INDENT,
  }));
  if (tabs.length > 0) return tabs;
  return document.errors.slice(0, 1).map(({ pos: [offset], message, code }) => {
    const quote = openQuoteBefore(offset, document);
    if (quote !== undefined)
      return { offset: quote, why: 'a quote that nothing closes', expected: 'the same quote at the end of the value' };
    const why = code === 'MULTIPLE_DOCS' ? 'a second document' : (message.split('\n', 1)[0] ?? message);
    return { offset, why, expected: remedies[code] };
  });
}

/** Where the quoted text begins that ends with an error: the parser says only where it had to give up. */
function openQuoteBefore(offset: number, document: Document): number | undefined {
  let found: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range?.[1] === offset && document.errors[0]?.code === 'MISSING_CHAR')
        found = range[0];
    },
  });
  return found;
}

/** Where a map has a key a second time, or what only programs write: aliases, tags and a key that JavaScript takes away. */
export function findProblems(document: Document, lineOf: (offset: number) => number): Problem[] {
  const problems: Problem[] = [];
  const add = (offset: number | undefined, why: string, expected: string): void => {
    problems.push({ offset: offset ?? 0, why, expected });
  };
  visit(document, {
    Node(_, { tag, range }) {
      if (tag) add(range?.[0], `a tag: ${tag}`, inQuotes);
    },
    Alias(_, alias) {
      add(alias.range?.[0], `an alias, *${alias.source}`, 'quotes around it, or what it stands for, written out');
      return visit.BREAK; // one says enough: each stands for others
    },
    Map(_, { items }) {
      const seen = new Map<string, Scalar>();
      for (const { key } of items) {
        if (!isScalar(key)) {
          if (isNode(key)) add(key.range?.[0], 'a list or a map where a name is due', remedies.NON_STRING_KEY);
          continue;
        }
        const name = String(key.value);
        const first = seen.get(name);
        const line = String(lineOf(first?.range?.[0] ?? 0));
        if (first) add(key.range?.[0], `a second "${name}" beside that of line ${line}`, remedies.DUPLICATE_KEY);
        else seen.set(name, key);
        if (name === '__proto__') add(key.range?.[0], 'the name __proto__', 'another name');
      }
    },
  });
  return problems;
}
