import { isNode, isScalar, visit, type Document, type ErrorCode, type Scalar, type YAMLError } from 'yaml';

/** What is wrong at a place of a text as YAML, and what would be right there. */
interface Problem {
  offset: number;
  why: string;
  expected: string;
}

type Fault = Omit<Problem, 'offset'>;

const inQuotes = 'quotes around words that begin with a sign such as & * ! % @ `';
const inLine =
  'as many spaces before each field of a record, and before each "- " of a list, as before the first, and an end to every bracket';

const sign: Fault = { why: 'a sign of YAML before words', expected: inQuotes };
const noColon: Fault = {
  why: 'a line without a colon',
  expected: 'a colon and a space behind the name of each field, or quotes around a value of several lines',
};
const bracket: Fault = {
  why: 'a bracket that nothing closes, or a line within brackets that does not stand further in than its field',
  expected: 'an end to every bracket, and more spaces before each line within it, that of its end too',
};
const behindValue: Fault = {
  why: 'more behind the end of a value, or a field or words at the level of a list',
  expected:
    'quotes around a value that begins with or has a sign such as , [ ] { } | >, double quotes around words with an apostrophe, and "- " before each item of a list',
};

/** Each kind of error that the parser knows, in words for those who write YAML. */
const faults: Record<ErrorCode, Fault> = {
  ALIAS_PROPS: sign,
  BAD_ALIAS: sign,
  BAD_COLLECTION_TYPE: sign,
  BAD_DIRECTIVE: sign,
  BAD_DQ_ESCAPE: {
    why: 'a backslash that YAML does not know',
    expected: 'single quotes around words with a backslash, or the backslash twice',
  },
  BAD_INDENT: { why: 'a line that does not begin below the one it belongs with', expected: inLine },
  BAD_PROP_ORDER: sign,
  BAD_SCALAR_START: sign,
  BLOCK_AS_IMPLICIT_KEY: {
    why: 'a second colon in a value, or a field further in than the one above it',
    expected:
      'quotes around this value if a colon is a part of it, or else as many spaces before the next field as before this one',
  },
  BLOCK_IN_FLOW: {
    why: 'a "- " within brackets',
    expected: 'a list either in brackets or with "- " on lines of its own, not both',
  },
  DUPLICATE_KEY: { why: 'a second field of the same name', expected: 'one of the two' },
  IMPOSSIBLE: { why: 'a value that cannot be read', expected: 'quotes around the value' },
  KEY_OVER_1024_CHARS: {
    why: 'a name of more than 1024 signs',
    expected: 'the name of a field, a colon and a space before its value',
  },
  MISSING_CHAR: noColon,
  MULTILINE_IMPLICIT_KEY: noColon,
  MULTIPLE_ANCHORS: sign,
  MULTIPLE_DOCS: { why: 'a second document', expected: 'no line of --- or ... within the file' },
  MULTIPLE_TAGS: sign,
  NON_STRING_KEY: { why: 'a list or a map where a name is due', expected: 'a name before the colon' },
  RESOURCE_EXHAUSTION: { why: 'too many levels', expected: 'fewer lists and records within each other' },
  TAB_AS_INDENT: { why: 'a tab before the text of a line', expected: 'spaces' },
  TAG_RESOLVE_FAILED: sign,
  UNEXPECTED_TOKEN: behindValue,
};

/** What of these kinds the parser's own words tell apart. */
const closer: readonly (readonly [RegExp, Fault])[] = [
  [/^Flow /, bracket],
  [/props$|^Tags and anchors/, sign],
  [/directives-end indicator|doc-start/, { why: 'a line that begins with %', expected: inQuotes }],
  [/with directives-end marker/, { why: 'words behind ---', expected: '--- alone on its line, or no such line' }],
  [/^Comments must/, { why: 'a # without a space before it', expected: 'a space before it, or one quote at each end' }],
  [/^Sequence item without/, { why: 'a line of a list without "- "', expected: inLine }],
  [
    /^A block sequence/,
    { why: 'a "- " that stands less far in than the one above it, or below a value', expected: inLine },
  ],
  [
    /^Missing ,/,
    { why: 'two values within brackets without a comma between them', expected: 'a comma between each two of them' },
  ],
  [
    /same line with key/,
    {
      why: 'a "- " behind the name of a field',
      expected: 'each "- " on a line of its own, or quotes around the value',
    },
  ],
  [
    /^Unexpected (?:,|empty item) in/,
    { why: 'a comma with nothing before it', expected: 'one comma between each two values within brackets' },
  ],
  [
    /^(?:Not a YAML token|Block scalar header)/,
    { why: 'words behind | or >', expected: 'those words on the next line, further in, or quotes around the value' },
  ],
  [
    /-end token/,
    {
      why: 'a closing bracket without an opening one',
      expected: 'one end to every bracket, or quotes around the value',
    },
  ],
];

/** What is wrong by an error of the parser, in words for editors. */
function faultOf({ code, message }: YAMLError): Fault {
  const fault = closer.find(([said]) => said.test(message))?.[1] ?? faults[code];
  const escape = /^Invalid escape sequence (\S+)/.exec(message)?.[1];
  return escape === undefined ? fault : { ...fault, why: `${fault.why}, ${escape}` };
}

/** No record has more levels; thousands are too deep to walk, and some number of them ends the whole program. */
const deepest = 100;

/** Where lists and maps stand deeper in each other: by brackets, or by what stands before the words of a line. */
export function findDeep(text: string): Problem | undefined {
  const offset = offsetOfDeep(text);
  const [why, expected] = [`more than ${String(deepest)} levels`, faults.RESOURCE_EXHAUSTION.expected];
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
    ...faults.TAB_AS_INDENT,
  }));
  if (tabs.length > 0) return tabs;
  return document.errors.slice(0, 1).map((error) => {
    const quote = openQuoteBefore(error, document);
    if (quote !== undefined)
      return { offset: quote, why: 'a quote that nothing closes', expected: 'the same quote at the end of the value' };
    return { offset: error.pos[0], ...faultOf(error) };
  });
}

/** Where the quoted text begins that ends with an error: the parser says only where it had to give up. */
function openQuoteBefore({ pos: [offset], message }: YAMLError, document: Document): number | undefined {
  if (!message.startsWith('Missing closing')) return undefined;
  let found: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range?.[1] === offset) found = range[0];
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
          if (isNode(key)) add(key.range?.[0], faults.NON_STRING_KEY.why, faults.NON_STRING_KEY.expected);
          continue;
        }
        const name = String(key.value);
        const first = seen.get(name);
        const line = String(lineOf(first?.range?.[0] ?? 0));
        if (first) add(key.range?.[0], `a second "${name}" beside that of line ${line}`, faults.DUPLICATE_KEY.expected);
        else seen.set(name, key);
        if (name === '__proto__') add(key.range?.[0], 'the name __proto__', 'another name');
      }
    },
  });
  return problems;
}
