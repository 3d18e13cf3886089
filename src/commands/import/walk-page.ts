import type { Element, Nodes, Root } from 'hast';
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
import { loneMark, takenWithNote, type LoneMark } from './lone-notes.ts';
import { noteLabel, raised, raisedMarks, takesExponent } from './note-labels.ts';
import { noteMark, placeName, textOfWords, toWords, type Block } from './source.ts';
import { splitLabel } from './starts.ts';
import { isName, isWithin } from './within.ts';

/** A label and its words may stand in two cells of a row: a number, a letter, a dash or the number of a note. */
const isLabelOnly = (text: string) => labelAtStart(text) === text || text === '*' || noteLabel(text) !== undefined;

/** A walk through a page, in the order of its text; all that was found is in the fields that can be read. */
export class PageWalk {
  /** The blocks, those of notes among them. */
  readonly kept: Block[] = [];
  /** Those of notes, each with its label. */
  readonly found = new Map<Block, string>();
  readonly lone: LoneMark[] = [];
  readonly headings = new Set<Block>();
  readonly details = new Set<Block>();
  readonly quotes = new Set<Block>();
  readonly leftOut: Block[] = [];
  readonly doubts: string[] = [];
  private readonly notes: ReturnType<typeof noteTargets>;
  private readonly items: ReturnType<typeof listItems>;
  private readonly articles = new Articles();
  /** How many blocks there were. */
  private block = 0;
  /** Of the block that the walk is in. */
  private text = '';
  /** A label whose words follow. */
  private label: string | undefined;
  /** The label of a note whose words follow. */
  private note: string | undefined;
  /** The blocks of the note within which the walk is. */
  private paragraphs: Block[] | undefined;
  /** The first block of the row of a table. */
  private rowStart = 0;
  /** In how many quotations within a line the walk is. */
  private quoted = 0;
  private around: Around = { cell: undefined, isDetail: false, isQuoted: false, isOfText: false };

  constructor(tree: Root) {
    this.notes = noteTargets(tree);
    this.items = listItems(tree);
    this.walk(tree);
    this.end();
    this.keepLabel(this.block);
    this.leftOut.push(...this.articles.words);
  }

  private walk(node: Nodes): void {
    if (node.type === 'text') this.text += this.withLoneMarks(node.value);
    else if (node.type === 'root') for (const child of node.children) this.walk(child);
    else if (node.type === 'element' && !this.isTaken(node)) this.walkInto(node);
  }

  /** Whether an element needs no walk through it: it holds no words, is left out, or is the mark or number of a note. */
  private isTaken(element: Element): boolean {
    if (wordless.has(element.tagName)) return true;
    if (isUnread(element, this.around.isOfText)) {
      this.leaveOut(element);
      return true;
    }
    if (element.tagName === 'math') this.doubt(importStrings.formula(textOf(element, ' ', beside).trim()));
    if (element.tagName === 'br') this.text += lineSeparator;
    const reference = this.notes.references.get(element);
    const definition = this.notes.definitions.get(element);
    if (reference !== undefined) this.text += noteMark(reference);
    else if (definition !== undefined) this.startNote(definition);
    else if ((isMark(element) || isUnknownMark(element)) && !this.holdsReference(element)) this.addMark(element);
    else return false;
    return true;
  }

  private leaveOut(element: Element): void {
    const words = toWords(textOf(element, ' '), { block: this.block + 1 });
    if (words.length > 0) this.leftOut.push(words);
    const said = unreadWords(element, textOfWords(words));
    if (said !== undefined) this.doubt(said);
  }

  private startNote(label: string): void {
    if (this.paragraphs) return;
    this.end();
    this.note = label;
  }

  /** At the start of a block it is the number of the note itself. */
  private addMark(element: Element): void {
    const printed = textOf(element).trim();
    this.text += this.isAtStart('') ? `${printed} ` : this.markOf(printed, this.text);
  }

  private walkInto(element: Element): void {
    const { tagName } = element;
    const outer = this.around;
    if (tagName === 'q') this.text += quotationMarks[this.quoted++ % 2]?.[0] ?? '';
    const isBlock = blocks.has(tagName);
    if (isBlock && !this.isBelowNumber()) this.end();
    this.around = this.within(element);
    const own = this.paragraphs ? undefined : this.notes.wholes.get(element);
    if (own !== undefined) this.paragraphs = [];
    else if (tagName === 'li' && !this.paragraphs && !this.notes.holders.has(element)) this.startItem(element);
    const [ofItem, before] = [tagName === 'li' ? this.label : undefined, this.block];
    for (const child of element.children) this.walk(child);
    if (tagName === 'q') this.text += quotationMarks[--this.quoted % 2]?.[1] ?? '';
    if (isBlock && !this.isBelowNumber()) this.end(/^h[1-6]$/.test(tagName));
    this.around = outer;
    if (ofItem !== undefined && this.block === before && this.label === ofItem) {
      this.doubts.push(`${placeName({ block: this.block })}: ${importStrings.labelAlone(ofItem)}`);
      this.label = undefined;
    }
    if (tagName === 'tr') this.keepLabel(this.block);
    if (own !== undefined) this.endNote(own, tagName);
  }

  /** Whether the words of a note whose number stood alone are still to come: in the next cell. */
  private isBelowNumber(): boolean {
    return this.note !== undefined && this.text.trim() === '';
  }

  /** What is around the children of an element. */
  private within(element: Element): Around {
    const { tagName } = element;
    if (tagName === 'tr') this.rowStart = this.block;
    const place = this.block === this.rowStart ? 'first' : 'later';
    return {
      cell: isCell(element) ? (isOneBlock(element) ? place : undefined) : this.around.cell,
      isDetail: this.around.isDetail || /^d[dt]$/.test(tagName),
      isQuoted: this.around.isQuoted || tagName === 'blockquote',
      isOfText: this.around.isOfText || ofText.has(tagName),
    };
  }

  private startItem(item: Element): void {
    this.keepLabel(this.block); // of an item that begins with a list
    this.label = listLabel(item, this.items.get(item), this.doubts, this.block);
  }

  private endNote(label: string, tagName: string): void {
    const [first, ...more] = this.paragraphs ?? [];
    this.paragraphs = undefined;
    if (first) this.take(label, [first, ...more].flat());
    else this.note = label; // its words are in the next cell
    if (tagName !== 'li') this.doubts.push(...more.map((words) => takenWithNote(words, label)));
  }

  /** Ends the block that the walk is in. */
  private end(isHeading = false): void {
    const areApart = !isHeading && this.note === undefined && !this.paragraphs;
    const contents = linesOf(this.text, areApart, (line, said) => {
      this.doubt(said(line.split(' ').slice(0, 4).join(' ')));
    });
    this.text = '';
    if (contents.length > 0) this.block += 1;
    for (const content of contents) {
      if (this.paragraphs) this.paragraphs.push(toWords(content, { block: this.block }));
      else this.endOne(content, isHeading);
    }
  }

  private endOne(printed: string, isHeading: boolean): void {
    const isBelowLabel = this.around.cell === 'later' && this.label !== undefined;
    const content = this.note !== undefined || isBelowLabel ? printed : this.withNumber(printed);
    if (isLabelOnly(content) && this.note === undefined && this.around.cell !== 'later') {
      this.keepLabel(this.block - 1);
      this.label = content;
      return;
    }
    const labelled = this.note === undefined ? `${this.label ?? ''} ${content}` : content;
    const words = splitLabel(toWords(separated(labelled), { block: this.block }), this.doubts);
    this.label = undefined;
    if (this.note !== undefined) this.take(this.note, words);
    else if (isFurniture(words) || (this.around.cell === undefined && isShortFurniture(words)))
      this.leftOut.push(words);
    else this.keep(words, isHeading && content === printed); // one with the number of an article is its start
    this.note = undefined;
  }

  private keep(words: Block, isHeading: boolean): void {
    this.kept.push(words);
    if (isHeading) this.headings.add(words);
    if (this.around.isDetail) this.details.add(words);
    if (this.around.isQuoted) this.quotes.add(words);
  }

  private take(label: string, words: Block): void {
    this.kept.push(words);
    this.found.set(words, label);
  }

  /** A label below which no words came is one itself: the number at the end of a row. */
  private keepLabel(at: number): void {
    if (this.label !== undefined) this.kept.push(toWords(this.label, { block: at }));
    this.label = undefined;
  }

  /** The number of an article as a label; other words stay as they are, with the white space between them. */
  private withNumber(content: string): string {
    const words = toWords(content, { block: this.block });
    const numbered = this.articles.number(words);
    return numbered === words ? content : numbered.map(({ text }) => text).join(' ');
  }

  private markOf(printed: string, before: string): string {
    if (/^\d+$/.test(printed) && takesExponent(before)) return raised(printed);
    return loneMark(this.lone.push({ label: noteLabel(printed) ?? '', printed }) - 1);
  }

  private isAtStart(before: string): boolean {
    return !/\S/.test(this.text + before);
  }

  private withLoneMarks(value: string): string {
    return value.replace(raisedMarks, (printed, index: number) =>
      this.isAtStart(value.slice(0, index)) ? printed : this.markOf(printed, ''),
    );
  }

  private holdsReference({ children }: Element): boolean {
    return children.some(
      (child) => child.type === 'element' && (this.notes.references.has(child) || this.holdsReference(child)),
    );
  }

  private doubt(said: string): void {
    this.doubts.push(`${placeName({ block: this.block + 1 })}: ${said}`);
  }
}

/** What the walk is in. */
interface Around {
  /** Within a cell of a table that is one block: only the first of a row with words has the label of the next. */
  cell: 'first' | 'later' | undefined;
  /** In a name of a list of facts, or in what goes with one. */
  isDetail: boolean;
  /** In a quotation of whole blocks. */
  isQuoted: boolean;
  /** In what a page says to be its text. */
  isOfText: boolean;
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
