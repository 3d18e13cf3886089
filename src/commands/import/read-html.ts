import type { Nodes } from 'hast';
import { rehype } from 'rehype';
import { quotationMarks } from '../../language/printed.ts';
import { labelAtStart, looseLabelOf } from '../../resolution/labels.ts';
import { importStrings } from '../../strings/nl/import.ts';
import { Articles } from './articles.ts';
import { isFurniture, isShortFurniture } from './furniture.ts';
import {
  beside,
  blocks,
  isCell,
  isOneBlock,
  isUnread,
  ofText,
  textOf,
  unreadWords,
  wordless,
} from './html-elements.ts';
import { listItems, listLabel } from './html-lists.ts';
import { isMark, isUnknownMark, noteTargets } from './html-notes.ts';
import { loneMark, loneMarks, takeNotes, takenWithNote, type LoneMark } from './lone-notes.ts';
import { noteLabel, raised, raisedMarks, takesExponent } from './note-labels.ts';
import { doubtNotes, doubtNumbers, takeNumbered } from './note-references.ts';
import { noteMark, placeName, textOfWords, toWords, type Block, type Source } from './source.ts';
import { splitLabel } from './starts.ts';
import { isName, isWithin } from './within.ts';

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
  const articles = new Articles();
  const found = new Map<Block, string>();
  const leftOut: Block[] = [];
  const kept: Block[] = [];
  const headings = new Set<Block>();
  const details = new Set<Block>();
  const quoted = new Set<Block>();
  const lone: LoneMark[] = [];
  let block = 0;
  let label: string | undefined;
  /** The label of a note whose words follow. */
  let note: string | undefined;
  /** The blocks of the note within which the walk is. */
  let paragraphs: Block[] | undefined;
  /** Within a cell of a table that is one block: only the first of a row with words has the label of the next. */
  let cell: 'first' | 'later' | undefined;
  let rowStart = 0;
  /** The walk is in a name of a list of facts, or in what goes with one. */
  let isDetail = false;
  /** In how many quotations within a line the walk is. */
  let quotes = 0;
  /** The walk is in a quotation of whole blocks. */
  let isQuoted = false;
  let text = '';

  const end = (isHeading = false): void => {
    const areApart = !isHeading && note === undefined && !paragraphs;
    const contents = linesOf(text, areApart, (line, said) =>
      doubts.push(`${placeName({ block: block + 1 })}: ${said(line.split(' ').slice(0, 4).join(' '))}`),
    );
    text = '';
    if (contents.length > 0) block += 1;
    for (const content of contents) endOne(content, isHeading);
  };
  const endOne = (printed: string, isHeading: boolean): void => {
    const content = paragraphs ? printed : withNumber(printed);
    if (paragraphs) {
      paragraphs.push(toWords(content, { block }));
      return;
    }
    if (isLabelOnly(content) && note === undefined && cell !== 'later') {
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
    else if (isFurniture(words) || (cell === undefined && isShortFurniture(words))) leftOut.push(words);
    else {
      kept.push(words);
      if (isHeading && content === printed) headings.add(words); // one with the number of an article is its start
      if (isDetail) details.add(words);
      if (isQuoted) quoted.add(words);
    }
    note = undefined;
  };
  /** The number of an article as a label; other words stay as they are, with the white space between them. */
  const withNumber = (content: string): string => {
    const words = toWords(content, { block });
    const numbered = articles.number(words);
    return numbered === words ? content : numbered.map(({ text: word }) => word).join(' ');
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
  const markOf = (printed: string, before: string) =>
    /^\d+$/.test(printed) && takesExponent(before)
      ? raised(printed)
      : loneMark(lone.push({ label: noteLabel(printed) ?? '', printed }) - 1);
  // At the start of a block it is the number of the note itself.
  const isAtStart = (before: string) => !/\S/.test(text + before);
  const withLoneMarks = (value: string) =>
    value.replace(raisedMarks, (printed, index: number) =>
      isAtStart(value.slice(0, index)) ? printed : markOf(printed, ''),
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
      if ((isMark(node) || isUnknownMark(node)) && !holdsReference(node)) {
        const printed = textOf(node).trim();
        text += isAtStart('') ? `${printed} ` : markOf(printed, text);
        return;
      }
      if (node.tagName === 'q') text += quotationMarks[quotes++ % 2]?.[0] ?? '';
    }
    const isBlock = node.type === 'element' && blocks.has(node.tagName);
    const isCellAfterNote = isBlock && note !== undefined && text.trim() === '';
    if (isBlock && !isCellAfterNote) end();
    const [outer, wasDetail, wasQuoted] = [cell, isDetail, isQuoted];
    isQuoted ||= node.type === 'element' && node.tagName === 'blockquote';
    isDetail ||= node.type === 'element' && /^d[dt]$/.test(node.tagName);
    if (node.type === 'element' && node.tagName === 'tr') rowStart = block;
    if (node.type === 'element' && isCell(node))
      cell = !isOneBlock(node) ? undefined : block === rowStart ? 'first' : 'later';
    const isWithin = isOfText || (node.type === 'element' && ofText.has(node.tagName));
    const own = paragraphs || node.type !== 'element' ? undefined : notes.wholes.get(node);
    if (own !== undefined) paragraphs = [];
    else if (node.type === 'element' && node.tagName === 'li' && !paragraphs && !notes.holders.has(node)) {
      keepLabel(block); // of an item that begins with a list
      label = listLabel(node, items.get(node), doubts, block);
    }
    const [ofItem, before] = [node.type === 'element' && node.tagName === 'li' ? label : undefined, block];
    for (const child of node.children) walk(child, isWithin);
    if (node.type === 'element' && node.tagName === 'q') text += quotationMarks[--quotes % 2]?.[1] ?? '';
    if (isBlock && !(note !== undefined && text.trim() === '')) end(/^h[1-6]$/.test(node.tagName));
    [cell, isDetail, isQuoted] = [outer, wasDetail, wasQuoted];
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
  return { ...own, headings, details, quotes: quoted, leftOut: [...leftOut, ...articles.words], doubts };
}

/** A label stands apart from its words, whatever white space is between them. */
function separated(text: string): string {
  const label = labelAtStart(text) ?? '';
  return label === '' ? text.trim() : `${label} ${text.trim().slice(label.length).trim()}`.trim();
}

/** Where a paragraph breaks off its line. */
const lineSeparator = '\u2028';

/** The text of a paragraph; a line of it that starts with a label stands apart, as it is printed, but for a name. */
function linesOf(
  text: string,
  areApart: boolean,
  doubt: (line: string, said: (words: string) => string) => void,
): string[] {
  const contents: string[] = [];
  let before = '';
  for (const line of text.split(lineSeparator)) {
    const content = line.replace(/[ \t\n\r\f]+/g, ' ').trim();
    const last = contents.pop();
    const number = /^\d+/.exec(contents[0] ?? last ?? '')?.[0];
    const label = labelAtStart(content) ?? looseLabelOf(content, before, number);
    if (last !== undefined && areApart && label !== undefined) {
      const words = toWords(content, { block: 0 });
      const [isDoubtful, mayBeName] = [isWithin(words, last, before), isName(words, last)];
      const isApart = !isDoubtful || !mayBeName;
      if (isDoubtful) doubt(content, isApart ? importStrings.takenAsStart : importStrings.labelWithin);
      else if (mayBeName) doubt(content, importStrings.mayBeName);
      contents.push(...(isApart ? [last, content] : [`${last} ${content}`.trim()]));
    } else contents.push(`${last ?? ''} ${content}`.trim());
    before = content || before;
  }
  return contents.filter((content) => content !== '');
}
