import { clauseIdPattern } from '../../../addresses/anchors.ts';
import { newId, noteColours, type NoteColour, type NoteTarget, type OwnNote } from './own-note.ts';
import { completed, importLimits, isWithinLimits, plain, type ReadNotes, type RefusalReason } from './read-notes.ts';
import { generatorName } from './web-annotation.ts';

type Fields = Record<string, unknown>;

const clauseLink = new RegExp(`#(${clauseIdPattern})$`);

/**
 * Reads annotations of the W3C from a file of somebody: a collection or page with its items, a list, or a single one.
 * Nothing in it is trusted: only the fields we know are read, each as what it should be, and all text is plain text.
 *
 * @param words the words of each clause today, by its id; they complete a selector that names only some of the words
 *   around its own, when those stand in the clause once
 * @returns nothing when the file is no JSON or holds no annotations
 */
export function readAnnotations(json: string, words: ReadonlyMap<string, string>): ReadNotes | undefined {
  const items = itemsOf(parse(json));
  if (!items) return undefined;
  const read: ReadNotes = { notes: [], refused: [], over: Math.max(0, items.length - importLimits.notes) };
  items.slice(0, importLimits.notes).forEach((item, index) => {
    const note = noteOf(item, words);
    if (typeof note === 'string') read.refused.push({ at: index + 1, reason: note });
    else read.notes.push(note);
  });
  return read;
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
  const page = isFields(value.first) ? value.first : value;
  if (Array.isArray(page.items)) return page.items as unknown[];
  return listOf(value.type).includes('Annotation') ? [value] : undefined;
}

function noteOf(item: unknown, words: ReadonlyMap<string, string>): OwnNote | RefusalReason {
  if (!isFields(item)) return 'form';
  const given = listOf(item.target);
  const text = textOf(item);
  if (given.length > importLimits.targets || text.length > importLimits.text) return 'tooLong';
  // What we wrote ourselves has all words of its clause already.
  const today = isFields(item.generator) && item.generator.name === generatorName ? undefined : words;
  const targets = given.flatMap((target) => targetOf(target, today) ?? []);
  if (targets.length === 0 || targets.length < given.length) return 'form';
  if (!targets.every(isWithinLimits)) return 'tooLong';
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

function targetOf(target: unknown, words: ReadonlyMap<string, string> | undefined): NoteTarget | undefined {
  if (!isFields(target)) return undefined;
  const clause = clauseLink.exec(stringOf(target.source))?.[1];
  const selector = listOf(target.selector).find((each) => isFields(each) && each.type === 'TextQuoteSelector');
  if (!clause || !isFields(selector)) return undefined;
  const [exact, prefix, suffix] = [selector.exact, selector.prefix, selector.suffix].map(stringOf) as [
    string,
    string,
    string,
  ];
  return exact.trim() ? completed({ clause, exact, prefix, suffix }, words?.get(clause)) : undefined;
}

/** Its texts, each a paragraph; what is not said in words, such as a tag or a picture, is left out. */
function textOf({ body, bodyValue }: Fields): string {
  const texts = listOf(body).map((each) => {
    if (typeof each === 'string') return /^https?:/.test(each) ? '' : each;
    return isFields(each) && each.type === 'TextualBody' && each.purpose !== 'tagging' ? stringOf(each.value) : '';
  });
  return [stringOf(bodyValue), ...texts].map(plain).filter(Boolean).join('\n\n');
}

function colourOf(item: Fields, targets: unknown[]): NoteColour {
  const named = [item, ...targets].flatMap((each) => (isFields(each) ? listOf(each.styleClass) : []));
  return noteColours.find((colour) => named.includes(colour)) ?? noteColours[0];
}

/** A UUID may be written in capitals (RFC 9562). */
const idOf = (value: unknown): string =>
  /^urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(stringOf(value).toLowerCase())?.[1] ?? newId();

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
