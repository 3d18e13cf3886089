import { noteColours, type NoteColour, type NoteTarget, type OwnNote } from './own-note.ts';

/** What an import may hold at most: bytes of the file, notes in it, places of a note, characters of a text. */
export const importLimits = { bytes: 4_000_000, notes: 5000, targets: 500, text: 20_000, words: 20_000 } as const;

/** What came of a file. */
export interface ReadAnnotations {
  notes: OwnNote[];
  /** How many of its annotations are not about a clause, or not in a form that can be read. */
  refused: number;
}

type Fields = Record<string, unknown>;

/**
 * Reads annotations of the W3C from a file of somebody: a collection or page with its items, a list, or a single one.
 * Nothing in it is trusted: only the fields we know are read, each as what it should be, and all text is plain text.
 *
 * @param words the words of each clause today, by its id; they complete a selector that names only some of the words
 *   around its own, when those stand in the clause once
 * @returns nothing when the file is no JSON or holds no annotations
 */
export function readAnnotations(json: string, words: ReadonlyMap<string, string>): ReadAnnotations | undefined {
  const items = itemsOf(parse(json));
  if (!items) return undefined;
  const notes = items.slice(0, importLimits.notes).flatMap((item) => noteOf(item, words) ?? []);
  return { notes, refused: items.length - notes.length };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function itemsOf(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value as unknown[];
  if (!isFields(value)) return undefined;
  if (isFields(value.first)) return itemsOf(value.first);
  if (Array.isArray(value.items)) return value.items as unknown[];
  return listOf(value.type).includes('Annotation') ? [value] : undefined;
}

function noteOf(item: unknown, words: ReadonlyMap<string, string>): OwnNote | undefined {
  if (!isFields(item)) return undefined;
  const given = listOf(item.target);
  const targets = given.length > importLimits.targets ? [] : given.flatMap((target) => targetOf(target, words) ?? []);
  const text = textOf(item);
  if (targets.length === 0 || targets.length < given.length || text.length > importLimits.text) return undefined;
  const created = dateOf(item.created) ?? dateOf(item.modified) ?? new Date().toISOString();
  return {
    id: idOf(item.id),
    targets,
    colour: colourOf(item, given),
    text,
    created,
    modified: dateOf(item.modified) ?? created,
  };
}

function targetOf(target: unknown, words: ReadonlyMap<string, string>): NoteTarget | undefined {
  if (!isFields(target)) return undefined;
  const clause = /#([a-z]+(?:-[a-z0-9]+)+)$/.exec(stringOf(target.source))?.[1];
  const selector = listOf(target.selector).find((each) => isFields(each) && each.type === 'TextQuoteSelector');
  if (!clause || !isFields(selector)) return undefined;
  const [exact, prefix, suffix] = [selector.exact, selector.prefix, selector.suffix].map(stringOf) as [
    string,
    string,
    string,
  ];
  if (!exact.trim() || exact.length + prefix.length + suffix.length > importLimits.words) return undefined;
  return completed({ clause, exact, prefix, suffix }, words.get(clause));
}

/** The target with all words of its clause around its own, if they stand there once; as it is otherwise. */
function completed(target: NoteTarget, words: string | undefined): NoteTarget {
  const { clause, exact, prefix, suffix } = target;
  const quote = prefix + exact + suffix;
  const at = words?.indexOf(quote) ?? -1;
  if (!words || at < 0 || words.includes(quote, at + 1)) return target;
  const start = at + prefix.length;
  return { clause, exact, prefix: words.slice(0, start), suffix: words.slice(start + exact.length) };
}

/** Its texts, each a paragraph; what is not said in words, such as a tag or a picture, is left out. */
function textOf({ body, bodyValue }: Fields): string {
  const texts = listOf(body).map((each) => {
    if (typeof each === 'string') return /^https?:/.test(each) ? '' : each;
    return isFields(each) && each.type === 'TextualBody' && each.purpose !== 'tagging' ? stringOf(each.value) : '';
  });
  return [stringOf(bodyValue), ...texts].map(plain).filter(Boolean).join('\n\n');
}

/** Without control characters, but for the ends of lines and tabs. */
const plain = (text: string) =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .trim();

function colourOf(item: Fields, targets: unknown[]): NoteColour {
  const named = [item, ...targets].flatMap((each) => (isFields(each) ? listOf(each.styleClass) : []));
  return noteColours.find((colour) => named.includes(colour)) ?? noteColours[0];
}

const idOf = (value: unknown): string =>
  /^urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(stringOf(value))?.[1] ?? crypto.randomUUID();

function dateOf(value: unknown): string | undefined {
  const time = typeof value === 'string' && value.length < 40 ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');
/** JSON-LD writes a single value without a list around it. */
const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
