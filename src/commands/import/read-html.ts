import type { Element, Nodes, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import { startsRecital } from '../../language/printed.ts';
import { labelAtStart, recitalLabel, roman } from '../../resolution/labels.ts';
import { importStrings } from '../../strings/nl/import.ts';
import { loneMark, loneMarks, takeNotes, takenWithNote, type LoneMark } from './lone-notes.ts';
import { isFurniture, isShortFurniture } from './furniture.ts';
import { noteLabel, raisedMarks } from './note-labels.ts';
import { doubtNotes, doubtNumbers, takeNumbered } from './note-references.ts';
import { splitLabel } from './starts.ts';
import { noteMark, placeName, textOfWords, toWords, type Block, type Source } from './source.ts';

/** What holds no words at all. */
const wordless = new Set(['head', 'script', 'style', 'template']);

/** What people fill in or choose, or a program does: words that are none of the text. */
const fields = new Set(['select', 'textarea', 'datalist', 'progress', 'meter']);

/** What holds words of the site around the text; those of the text may have a header and footer of their own. */
const aside = new Set(['nav', 'header', 'footer', 'form', 'noscript', 'noframes', 'button']);
const ofText = new Set(['article', 'main']);

/** What was struck through. */
const struck = new Set(['del', 's', 'strike']);

/** What shows words that are none of the page's own; the words within stand there for what cannot show it. */
const pictures = new Set(['img', 'iframe', 'embed', 'object', 'video', 'audio', 'canvas', 'svg']);

/** How a sign is said, in small letters above it, and a formula in a language of programs. */
const beside = new Set(['rt', 'rp', 'annotation', 'annotation-xml']);

/** What stands on lines of its own. */
const blocks = new Set(
  'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** A label and its words may stand in two cells of a row: a number, a letter, a dash or the number of a note. */
const isLabelOnly = (text: string) => labelAtStart(text) === text || text === '*' || noteLabel(text) !== undefined;

/**
 * Reads a page of HTML: each block of it, in order. A link around a number is a reference to a note when the place it
 * leads to starts with a link back.
 */
export function readBlocks(html: string): Source {
  const tree = rehype().parse(html);
  const notes = noteTargets(tree);
  const items = listItems(tree);
  const doubts: string[] = [];
  const found = new Map<Block, string>();
  const leftOut: Block[] = [];
  const kept: Block[] = [];
  const headings = new Set<Block>();
  const lone: LoneMark[] = [];
  let block = 0;
  let label: string | undefined;
  /** The label of a note whose words follow. */
  let note: string | undefined;
  /** The blocks of the note within which the walk is. */
  let paragraphs: Block[] | undefined;
  let text = '';

  const end = (isHeading = false): void => {
    const contents = linesOf(text, !isHeading && note === undefined && !paragraphs);
    text = '';
    if (contents.length > 0) block += 1;
    for (const content of contents) endOne(content, isHeading);
  };
  const endOne = (content: string, isHeading: boolean): void => {
    if (paragraphs) {
      paragraphs.push(toWords(content, { block }));
      return;
    }
    if (isLabelOnly(content) && note === undefined) {
      keepLabel(block - 1);
      label = content;
      return;
    }
    const words = splitLabel(
      toWords(separated(note === undefined ? `${label ?? ''} ${content}` : content), { block }),
      doubts,
    );
    label = undefined;
    if (note !== undefined) take(note, words);
    else if (isFurniture(words) || isShortFurniture(words)) leftOut.push(words);
    else {
      kept.push(words);
      if (isHeading) headings.add(words);
    }
    note = undefined;
  };
  /** A label below which no words came is one itself: the number at the end of a row. */
  const keepLabel = (at: number): void => {
    if (label !== undefined) kept.push(toWords(label, { block: at }));
    label = undefined;
  };
  const take = (own: string, words: Block): void => {
    kept.push(words);
    found.set(words, own);
  };
  const markOf = (printed: string) => loneMark(lone.push({ label: noteLabel(printed) ?? '', printed }) - 1);
  // At the start of a block it is the number of the note itself.
  const isAtStart = (before: string) => !/\S/.test(text + before);
  const withLoneMarks = (value: string) =>
    value.replace(raisedMarks, (printed, index: number) =>
      isAtStart(value.slice(0, index)) ? printed : markOf(printed),
    );
  const holdsReference = (node: Nodes): boolean =>
    'children' in node &&
    node.children.some((child) => child.type === 'element' && (notes.references.has(child) || holdsReference(child)));
  const walk = (node: Nodes, isOfText = false): void => {
    if (node.type === 'text') text += withLoneMarks(node.value);
    if (node.type !== 'element' && node.type !== 'root') return;
    if (node.type === 'element') {
      if (wordless.has(node.tagName)) return;
      const place = { block: block + 1 };
      if (isUnread(node, isOfText)) {
        const words = toWords(textOf(node, ' '), place);
        if (words.length > 0) leftOut.push(words);
        const said = unreadWords(node, textOfWords(words));
        if (said !== undefined) doubts.push(`${placeName(place)}: ${said}`);
        return;
      }
      if (node.tagName === 'math')
        doubts.push(`${placeName(place)}: ${importStrings.formula(textOf(node, ' ', beside).trim())}`);
      if (node.tagName === 'br') text += lineSeparator;
      const reference = notes.references.get(node);
      if (reference !== undefined) {
        text += noteMark(reference);
        return;
      }
      const own = notes.definitions.get(node);
      if (own !== undefined) {
        if (paragraphs) return;
        end();
        note = own;
        return;
      }
      if (isMark(node) && !holdsReference(node)) {
        const printed = textOf(node).trim();
        text += isAtStart('') ? `${printed} ` : markOf(printed);
        return;
      }
    }
    const isBlock = node.type === 'element' && blocks.has(node.tagName);
    const isCellAfterNote = isBlock && note !== undefined && text.trim() === '';
    if (isBlock && !isCellAfterNote) end();
    const isWithin = isOfText || (node.type === 'element' && ofText.has(node.tagName));
    const own = paragraphs || node.type !== 'element' ? undefined : notes.wholes.get(node);
    if (own !== undefined) paragraphs = [];
    else if (node.type === 'element' && node.tagName === 'li' && !paragraphs && !notes.holders.has(node)) {
      keepLabel(block); // of an item that begins with a list
      label = listLabel(node, items.get(node), doubts, block);
    }
    const [ofItem, before] = [node.type === 'element' && node.tagName === 'li' ? label : undefined, block];
    for (const child of node.children) walk(child, isWithin);
    if (isBlock && !(note !== undefined && text.trim() === '')) end(/^h[1-6]$/.test(node.tagName));
    if (ofItem !== undefined && block === before && label === ofItem) {
      doubts.push(`${placeName({ block })}: ${importStrings.labelAlone(ofItem)}`);
      label = undefined;
    }
    if (node.type === 'element' && node.tagName === 'tr') keepLabel(block);
    if (own === undefined || !paragraphs) return;
    const [first, ...more] = paragraphs;
    paragraphs = undefined;
    if (first) take(own, [first, ...more].flat());
    else note = own; // its words are in the next cell
    if (node.type === 'element' && node.tagName !== 'li')
      doubts.push(...more.map((words) => takenWithNote(words, own)));
  };
  walk(tree);
  end();
  keepLabel(block);
  const doubted = new Set(kept.flat().filter(({ text: word }) => word.search(loneMarks) >= 0));
  const taken = takeNotes(kept, found, lone);
  const own = taken.notes.length > 0 ? { ...taken, doubts: [] } : takeNumbered(taken.blocks);
  doubts.push(...taken.doubts, ...own.doubts);
  if (taken.notes.length > 0) doubtNotes(own.blocks, doubts);
  doubtNumbers(
    own.blocks.flat().filter((word) => !doubted.has(word)),
    doubts,
  );
  return { ...own, headings, leftOut, doubts };
}

/** Whether no word of an element is taken: what stands around the text, is not shown, or is shown otherwise. */
const isUnread = (element: Element, isOfText: boolean) =>
  isHidden(element) ||
  isStruck(element) ||
  isAside(element, isOfText) ||
  [pictures, fields, beside].some((names) => names.has(element.tagName));

/** What is doubted of words that are not taken: those of pictures and fields may be of the text. */
function unreadWords(element: Element, words: string): string | undefined {
  const { tagName, properties } = element;
  if (isHidden(element) || isStruck(element)) return undefined;
  if (fields.has(tagName)) return words === '' ? undefined : importStrings.fieldUnread(words.slice(0, 60));
  if (!pictures.has(tagName) || properties.alt === '' || (tagName === 'svg' && words === '')) return undefined;
  return importStrings.pictureUnread(properties.alt ?? words.slice(0, 60));
}

/** Whether an element says itself that a browser does not show it. */
const isHidden = ({ tagName, properties: { hidden, open, style } }: Element) =>
  (tagName === 'dialog' && open === undefined) ||
  (hidden !== undefined && hidden !== false) ||
  /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(String(style));

/** Whether an element says itself that its words are struck through. */
const isStruck = ({ tagName, properties: { style } }: Element) =>
  struck.has(tagName) || /text-decoration[^;]*line-through/i.test(String(style));

/** Whether an element stands around the text; all of a page may be in a form. */
function isAside(element: Element, isOfText: boolean): boolean {
  if (!aside.has(element.tagName)) return false;
  if (element.tagName === 'form') return !holdsText(element);
  return !(isOfText && /^(?:header|footer)$/.test(element.tagName));
}

/** Whether a title stands in an element, or a paragraph that has words of its own. */
const holdsText = (element: Element): boolean =>
  element.children.some(
    (child) =>
      child.type === 'element' &&
      (child.tagName === 'h1' ||
        (child.tagName === 'p' && child.children.some((own) => own.type === 'text' && own.value.trim() !== '')) ||
        holdsText(child)),
  );

/** The label of the note that an element leads to, or back from. */
function labelOf(element: Element): string | undefined {
  const printed = textOf(element).trim();
  return printed === '↑' ? printed : noteLabel(printed);
}

/** Whether an element looks like a reference to a note: a number above the line, or one that leads to a place on the page. */
function isMark(element: Element): boolean {
  const { href } = element.properties;
  const isLink = element.tagName === 'a' && typeof href === 'string' && href.startsWith('#');
  return (element.tagName === 'sup' || isLink) && labelOf(element) !== undefined;
}

/** A label stands apart from its words, whatever white space is between them. */
function separated(text: string): string {
  const label = labelAtStart(text) ?? '';
  return label === '' ? text.trim() : `${label} ${text.trim().slice(label.length).trim()}`.trim();
}

/** Where a paragraph breaks off its line. */
const lineSeparator = '\u2028';

/** The text of a paragraph; a line of it that starts with a label stands apart, as it is printed. */
function linesOf(text: string, areApart: boolean): string[] {
  const contents: string[] = [];
  for (const line of text.split(lineSeparator)) {
    const content = line.replace(/[ \t\n\r\f]+/g, ' ').trim();
    const last = contents.pop();
    if (last !== undefined && areApart && labelAtStart(content) !== undefined) contents.push(last, content);
    else contents.push(`${last ?? ''} ${content}`.trim());
  }
  return contents.filter((content) => content !== '');
}

interface NoteTargets {
  /** References and the links back of their notes, each with the label of the note. */
  references: Map<Element, string>;
  definitions: Map<Element, string>;
  /** All elements that hold a link back. */
  holders: Set<Element>;
  /** Those of them that are a note, with its label. */
  wholes: Map<Element, string>;
}

function noteTargets(tree: Root): NoteTargets {
  const links: { element: Element; to: string; label: string; ids: string[] }[] = [];
  let around: string[] = [];
  visit(tree, 'element', (element) => {
    const { id, name, href } = element.properties;
    const ids = [id, name].filter((value) => typeof value === 'string');
    if (blocks.has(element.tagName) && ids.length > 0) around = ids;
    if (element.tagName !== 'a' || typeof href !== 'string' || !href.includes('#')) return;
    const label = labelOf(element);
    if (label !== undefined)
      links.push({ element, to: href.slice(href.indexOf('#') + 1), label, ids: [...ids, ...around] });
  });
  const references = new Map<Element, string>();
  const definitions = new Map<Element, string>();
  const places = new Map<string, number[]>();
  links.forEach(({ ids }, index) => {
    for (const id of ids) {
      const known = places.get(id);
      if (known) known.push(index);
      else places.set(id, [index]);
    }
  });
  links.forEach((link, index) => {
    const back = places.get(link.to)?.find((other) => link.ids.includes(links[other]?.to ?? ''));
    if (back === undefined) return;
    if (back > index) references.set(link.element, link.label);
    else definitions.set(link.element, links[back]?.label ?? link.label);
  });
  return { references, definitions, ...notesIn(tree, definitions) };
}

/**
 * The elements around one link back are a note where they are an item of a list, or start with the link; and the block of
 * the link itself where it ends with it.
 */
function notesIn(tree: Root, definitions: ReadonlyMap<Element, string>): Pick<NoteTargets, 'holders' | 'wholes'> {
  const links = new Map<Element, Element[]>();
  const nearest = new Map<Element, Element>();
  visitParents(tree, 'element', (element, ancestors) => {
    if (!definitions.has(element)) return;
    const around = ancestors.filter((node) => node.type === 'element').filter(({ tagName }) => blocks.has(tagName));
    for (const holder of around) links.set(holder, [...(links.get(holder) ?? []), element]);
    const last = around.at(-1);
    if (last) nearest.set(element, last);
  });
  const wholes = new Map<Element, string>();
  for (const [holder, [link, other]] of links) {
    const label = link && definitions.get(link);
    if (!link || label === undefined || other) continue;
    const isAtEnd = nearest.get(link) === holder && stands(link, holder, 'last');
    if (holder.tagName === 'li' || stands(link, holder, 'first') || isAtEnd) wholes.set(holder, label);
  }
  return { holders: new Set(links.keys()), wholes };
}

/** Whether an element stands first or last in another, with no words on that side of it. */
function stands(element: Element, within: Element, side: 'first' | 'last'): boolean {
  const children = within.children.filter((child) => textOf(child).trim() !== '');
  const outer = side === 'first' ? children[0] : children.at(-1);
  return outer === element || (outer?.type === 'element' && stands(element, outer, side));
}

function textOf(node: Nodes, between = '', without = new Set<string>()): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (node.type === 'element' && without.has(node.tagName))) return '';
  return node.children.map((child) => textOf(child, between, without)).join(between);
}

/** The label of an item by the type of its list, as browsers show it, but for the sign of points after a small letter. */
function counted(number: number, type: unknown): string {
  if (type === 'a') return `${recitalLabel(number).toLowerCase()})`;
  if (type === 'A') return `${recitalLabel(number)}.`;
  if (type === 'i') return `${roman(number)})`;
  return `${type === 'I' ? roman(number).toUpperCase() : String(number)}.`;
}

/** An item of a list, and its number there. */
interface ListItem {
  list: Element;
  number: number;
}

const numberIn = (value: unknown) => (/^\d{1,3}$/.test(String(value)) ? Number(value) : undefined);

/** The items of all lists. */
function listItems(tree: Root): Map<Element, ListItem> {
  const items = new Map<Element, ListItem>();
  visit(tree, 'element', (list) => {
    if (list.tagName !== 'ul' && list.tagName !== 'ol') return;
    const { start, reversed } = list.properties;
    const isReversed = reversed !== undefined && reversed !== false;
    const own = list.children.filter((child) => child.type === 'element').filter(({ tagName }) => tagName === 'li');
    let number = numberIn(start) ?? (isReversed ? own.length : 1);
    for (const item of own) {
      number = numberIn(item.properties.value) ?? number;
      items.set(item, { list, number });
      number += isReversed ? -1 : 1;
    }
  });
  return items;
}

/** Programs number lists themselves, and then no label is in the text: it is counted, and said so. */
function listLabel(item: Element, own: ListItem | undefined, doubts: string[], block: number): string | undefined {
  const words = textOfWords(toWords(textOf(item), { block: block + 1 }));
  if (!own || labelAtStart(words) !== undefined) return undefined;
  const { list, number } = own;
  if (list.tagName === 'ul') return '–';
  const label = startsRecital(words) ? `${recitalLabel(number)}.` : counted(number, list.properties.type);
  doubts.push(`${placeName({ block: block + 1 })}: ${importStrings.labelCounted(label)}`);
  return label;
}
