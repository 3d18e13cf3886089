import {
  belowText,
  closesText,
  endsNoHeading,
  isReason,
  isRequest,
  openingLine,
  signature,
  startsLeadIn,
  titleStart,
} from '../../language/printed.ts';
import {
  dashes,
  dueLabel,
  firstPoints,
  isPointSign,
  labelAtStart,
  looseLabelOf,
  nextLabels,
  pointLabel,
  pointsAfter,
} from '../../resolution/labels.ts';
import { importStrings } from '../../strings/nl/import.ts';
import {
  annexStart,
  endsAbbreviated,
  endsItem,
  endsSentence,
  expectation,
  isBeforeLabels,
  isCapitals,
  isLabel,
  isLetterOrNumber,
  isOfOrnament,
  isUnlabelled,
  nextStart,
  startBelow,
  startsBelowText,
  startsProvision,
  takeLeadIn,
  type Expectation,
} from './starts.ts';
import { isName, isWithin } from './within.ts';
import { joinGroups } from './join-lines.ts';
import { placeName, textOfWords, type Block, type Line } from './source.ts';

/** A block starts at a label that is next in order, and after white space unless a page ends there and the text runs on. */
export function toBlocks(printed: readonly Line[], doubts: string[]): Block[] {
  const title = titleBelowExplanation(printed);
  if (title > 0)
    return [printed.slice(0, title), printed.slice(title, title + 1), printed.slice(title + 1)].flatMap(
      (lines, index) => toBlocks(lines, index === 0 ? [] : doubts),
    );
  const grouping = new Grouping(joinLabels(printed, doubts), doubts);
  return joinGroups(grouping.groups, doubts);
}

/** The line with no more than "VOORSTEL VAN RESOLUTIE" above the opening line, where an explanation with numbers of its own stands above both. */
function titleBelowExplanation(lines: readonly Line[]): number {
  const isTitle = ({ words }: Line) =>
    isCapitals(words) && titleStart.exec(textOfWords(words))?.[0] === textOfWords(words);
  const explanation = lines.findIndex(({ words }) => belowText.test(textOfWords(words)));
  return lines.findIndex(
    (line, index) =>
      explanation >= 0 &&
      index > explanation &&
      isTitle(line) &&
      openingLine.test(textOfWords(lines[index + 1]?.words ?? [])),
  );
}

/** A line that is to be put in a group, with what stands above it. */
interface Given {
  line: Line;
  index: number;
  /** The group above it, before headings at its end became groups of their own. */
  current: Line[] | undefined;
  /** The words of the line above; empty where white space or a heading is between them. */
  before: string;
  /** A page ends above it in the middle of a sentence. */
  runsOn: boolean;
}

/** Puts lines in groups, each of which is a block. */
class Grouping {
  readonly groups: Line[][] = [];
  private readonly lines: readonly Line[];
  private readonly doubts: string[];
  private readonly expect = expectation();
  private readonly width: number;
  private readonly isTight: boolean;
  private isBelowOpening = false;

  constructor(lines: readonly Line[], doubts: string[]) {
    this.lines = lines;
    this.doubts = doubts;
    this.width = widthOf(lines);
    this.isTight = lines.some(({ isApart, startsPage, words }) => !isApart && !startsPage && isLetterOrNumber(words));
    for (const [index, line] of lines.entries()) this.add(line, index);
    // Headings, which have a capital too, are groups of their own by now.
    for (const group of this.groups)
      for (const [index, line] of group.slice(1).entries())
        if (/^\p{Lu}\p{Ll}/u.test(textOfWords(line.words)) && textOfWords(group[index]?.words ?? []).endsWith(';'))
          this.doubt(line, importStrings.labelWithin);
  }

  private add(line: Line, index: number): void {
    const { expect } = this;
    const current = this.groups.at(-1);
    const last = textOfWords(current?.at(-1)?.words ?? []);
    const runsOn = line.startsPage && !/[.;:,]$/.test(last);
    const areHeadings = current && !line.isApart && !runsOn && this.splitHeadings(current, line);
    const given = { line, index, current, before: line.isApart || areHeadings ? '' : last, runsOn };
    const isStart = this.startsPart(given);
    const isUnlabelled = !isStart && this.startsUnlabelled(given);
    if (!isStart && !isUnlabelled) this.doubtLabel(given);
    const isAnnex = this.startsAnnex(given);
    const isBlock = this.isBelowSpace(given, isStart || isAnnex);
    const isApart = current !== undefined && startsApart(line, this.groups, expect, this.width);
    if (!current || isStart || isAnnex || isBlock || isApart || isUnlabelled) this.groups.push([line]);
    else this.groups.at(-1)?.push(line);
    if (isApart && !isStart && !isAnnex && !isBlock && expect.isAnnex) this.doubt(line, importStrings.newBlock);
  }

  /** Makes groups of the headings that stand right above a line, at the end of a group; whether there are any. */
  private splitHeadings(current: Line[], line: Line): boolean {
    const headings = headingsAtEnd(current, line, this.expect);
    if (headings.length === 0) return false;
    current.splice(-headings.flat().length);
    if (current.length === 0) this.groups.pop();
    this.groups.push(...headings);
    return true;
  }

  /** Whether a line has the label of the part that comes next, and none of a name or of a sentence that goes on. */
  private startsPart(given: Given): boolean {
    const { expect } = this;
    const { line, current, before } = given;
    const above = textOfWords(current?.[0]?.words ?? []);
    this.isBelowOpening ||= isBeforeLabels(expect) && startsLeadIn(above);
    const isOpenList = this.startsOpenList(given, above);
    if (isOpenList) this.doubt(line, importStrings.takenAsPoint);
    if (current && startBelow(line.words, expect))
      takeLeadIn(
        current.flatMap(({ words }) => words),
        line.words,
        expect,
      );
    const isDoubtful = before !== '' && !isOpenList && isWithin(line.words, above, before);
    const mayBeName = isName(line.words, above);
    const isStart = !(isDoubtful && mayBeName) && isLabel(line.words, expect, isOpenList ? '' : before);
    if (isStart && isDoubtful && !isBeforeLabels(expect)) this.doubt(line, importStrings.takenAsStart);
    if (isStart && !isDoubtful && before !== '' && mayBeName) this.doubt(line, importStrings.mayBeName);
    return isStart;
  }

  /** Whether a list starts below words that lack a colon. */
  private startsOpenList({ index, before }: Given, above: string): boolean {
    if (before === '' || endsItem(before)) return false;
    const kinds = startsLeadIn(above) ? ['point', 'citation'] : ['point'];
    return startsList(this.lines.slice(index), this.expect, kinds);
  }

  /** Whether a line starts a provision without a label, or words above a list. */
  private startsUnlabelled({ line, index, current, before }: Given): boolean {
    const isOpening = opensText(this.lines, index, this.expect);
    this.isBelowOpening ||= isOpening;
    if (this.isBelowOpening && (isOpening || startsPlainly(line, current, this.expect))) return true;
    return /[.,;]$/.test(before) && isAboveList(this.lines.slice(index), this.expect);
  }

  private doubtLabel({ line, current, before }: Given): void {
    if (before !== '' && mayBeStart(line.words, current ?? [], this.isTight ? this.width : 0, this.expect))
      this.doubt(line, importStrings.labelWithin);
  }

  private startsAnnex({ line, before }: Given): boolean {
    const isAnnex = annexStart(line.words, this.expect) !== undefined && (before === '' || endsSentence(before));
    this.expect.isAnnex ||= isAnnex;
    return isAnnex;
  }

  /** Whether white space above a line parts it from what stands there: neither a label alone nor a sentence that goes on. */
  private isBelowSpace({ line, current, runsOn }: Given, isStart: boolean): boolean {
    if (!line.isApart) return false;
    const label = isStart ? undefined : lonelyLabel(current);
    if (label !== undefined && !isLowerCase(line))
      this.doubt(line, (words) => importStrings.takenWithLabel(words, label));
    return label === undefined && !runsOn && !(line.startsPage && isLowerCase(line));
  }

  private doubt({ place, words }: Line, said: (words: string) => string): void {
    this.doubts.push(`${placeName(place)}: ${said(textOfWords(words.slice(0, 4)))}`);
  }
}

/** A label on a line of its own is of the line below it; with a dash it stands apart, in a sentence with a doubt. */
function joinLabels(lines: readonly Line[], doubts: string[]): Line[] {
  const joined: Line[] = [];
  let label: Line | undefined;
  for (const line of lines) {
    const isBelow =
      label !== undefined && !line.isApart && isUnlabelled(line.words) && /^[\p{L}“„"(]/u.test(textOfWords(line.words));
    if (label && isBelow) {
      const words = [...label.words, ...line.words];
      const isDash = loneDash.test(textOfWords(label.words));
      if (isDash && !label.isApart && !/[.,;:]$/.test(textOfWords(joined.at(-2)?.words ?? [])))
        doubts.push(`${placeName(label.place)}: ${importStrings.takenAsStart(textOfWords(words.slice(0, 4)))}`);
      joined[joined.length - 1] = { ...label, isApart: label.isApart || isDash, words };
    } else joined.push(line);
    label = lonelyLabel([line]) === undefined ? undefined : line;
  }
  return joined;
}

const loneDash = new RegExp(`^${dashes}$`);

/** The label that a block is, when it is no more: its words stand below white space. */
function lonelyLabel([first, ...more]: readonly Line[] = []): string | undefined {
  const text = textOfWords(first?.words ?? []);
  return more.length === 0 && !isOfOrnament(first?.words ?? []) && labelAtStart(text) === text ? text : undefined;
}

/** Whether a line is the opening line of a text whose parts have no labels: "De Kamer," above "gehoord de beraadslaging,". */
const opensText = (lines: readonly Line[], index: number, expect: Expectation) =>
  isBeforeLabels(expect) &&
  openingLine.test(textOfWords(lines[index]?.words ?? [])) &&
  startsLeadIn(textOfWords(lines[index + 1]?.words ?? []));

/** Whether a line starts a provision without a label, below the opening line or another one without a label. */
const startsPlainly = ({ words }: Line, above: readonly Line[] | undefined, expect: Expectation) =>
  isBeforeLabels(expect) &&
  startsLeadIn(textOfWords(words)) &&
  labelAtStart(textOfWords(above?.[0]?.words ?? [])) === undefined &&
  /[.,;]$/.test(textOfWords(above?.at(-1)?.words ?? []));

/** Whether a line that is taken as words of the one above starts as a provision or point does, in whatever writing. */
function mayBeStart(words: Block, above: readonly Line[], width: number, expect: Expectation): boolean {
  if (isOfOrnament(words)) return false;
  const text = textOfWords(words);
  if (isLetterOrNumber(words) || isPointSign(words[0]?.text ?? '') || labelAtStart(text) !== undefined) return true;
  const before = textOfWords(above.at(-1)?.words ?? []);
  if (looseLabelOf(text, before, expect.paragraph) !== undefined) return true;
  const due = [...nextLabels(expect.recital || undefined, 'A'), ...nextLabels(expect.paragraph || undefined, '1')];
  if (!expect.isAnnex && dueLabel(text, due) !== undefined) return true;
  if (/^(?:en|of) /.test(text) && before.endsWith(';') && !closesText(text))
    return isPointSign(above[0]?.words[0]?.text ?? '');
  if (!/^\p{Ll}/u.test(text) || !startsLeadIn(text)) return false;
  // A line that is as wide as the page breaks off anywhere.
  const endsClause = ({ words: own }: Line) => /[.,;]$/.test(textOfWords(own.slice(-1)));
  const isLine = before.length < width * 0.8 || (width > 0 && above.slice(-40).every(endsClause));
  return isBeforeLabels(expect) ? /\p{L}{2}[.,;]$/u.test(before) : isLine && /\p{L}{2}[.;]$/u.test(before);
}

/**
 * Whether a line is the first point of a list, by what follows: the next point of it, below the end of a clause. The words
 * above may lack a colon: "verzoekt de gemeenten om".
 */
function startsList([line, ...below]: readonly Line[], expect: Expectation, kinds: readonly string[]): boolean {
  const labelOf = ({ words }: Line) => pointLabel(`${textOfWords(words)} `, expect.paragraph);
  const first = line && labelOf(line);
  if (!first || !firstPoints.includes(first.sign) || !kinds.includes(nextStart(line.words, expect)?.kind ?? ''))
    return false;
  const isNext = (label = first) => label.style === first.style && pointsAfter(first.sign).includes(label.sign);
  const next = below.findIndex((other) => isNext(labelOf(other)) || startsProvision(other.words, expect));
  const [before, other] = [below[next - 1] ?? line, below[next]];
  return other !== undefined && isNext(labelOf(other)) && (other.isApart || endsItem(textOfWords(before.words)));
}

/** Whether words above a list start here, before the first recital and paragraph: "verzoekt het college:". */
function isAboveList(lines: readonly Line[], expect: Expectation): boolean {
  if (expect.recital !== '' || expect.paragraph !== '' || !startsLeadIn(textOfWords(lines[0]?.words ?? [])))
    return false;
  const next = lines.findIndex(({ words }) => isLetterOrNumber(words) || pointLabel(`${textOfWords(words)} `));
  const above = textOfWords(lines.slice(0, next).flatMap(({ words }) => words));
  return next > 0 && next < 4 && (above.endsWith(':') || isReason(above));
}

/** How long lines are, in characters: a tenth of them is longer. */
function widthOf(lines: readonly Line[]): number {
  const lengths = lines.map(({ words }) => textOfWords(words).length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

/**
 * Whether a line is no part of the text above it, though no white space says so: "o o o", what follows the heading of an annex,
 * and in an annex what follows a line that ends early.
 */
function startsApart(line: Line, groups: readonly Line[][], expect: Expectation, width: number): boolean {
  const current = groups.at(-1) ?? [];
  const last = current.at(-1)?.words ?? [];
  if (closesText(textOfWords(line.words))) return endsItem(textOfWords(last));
  if (isBelowEnd(line, groups, expect, width)) return true;
  if (isOfOrnament(line.words) || isOfOrnament(last)) return isOfOrnament(line.words) !== isOfOrnament(last);
  if (!expect.isAnnex || isLowerCase(line)) return false;
  const isShort = textOfWords(last).length < width * 0.8;
  if (current.length === 1 && (annexStart(last, expect) || (isShort && isOfHeading(last)))) return true;
  return isShort && (endsSentence(textOfWords(last)) || textOfWords(last).endsWith(':'));
}

/**
 * Whether a line is none of a provision whose sentence has come to its end above it: a name below the closing words, a heading
 * in capitals or what it stands above, a request without a number, or what follows a line that ends early.
 */
function isBelowEnd({ words }: Line, groups: readonly Line[][], expect: Expectation, width: number): boolean {
  const current = groups.at(-1) ?? [];
  const above = (current.at(-2) ?? groups.at(-2)?.at(-1))?.words;
  const last = current.at(-1)?.words ?? [];
  const [text, before] = [textOfWords(words), textOfWords(last)];
  if (startsBelowText(last, above) || (closesText(textOfWords(current[0]?.words ?? [])) && before.endsWith('.')))
    return true;
  if (isBeforeLabels(expect) && !expect.leadIn && !startsBelowText(words, last) && !signature.test(text)) return false;
  if (current.every((line) => isCapitals(line.words))) return !isCapitals(words);
  const isOpenRequest = expect.paragraph === '' && isRequest(text) && text.endsWith(':');
  if (endsSentence(before) && isOpenRequest && /^\p{Lu}/u.test(text)) return true;
  if (!/\.[”"»)]*$/.test(before) || lonelyLabel(current) !== undefined) return false;
  if (!/^[\p{Lu}“„"(]/u.test(text)) return startsBelowText(words, last);
  const isShort = before.length < width * 0.8 && !endsAbbreviated(before);
  return isShort || isCapitals(words) || signature.test(text) || startsBelowText(words, last) || isRequest(text);
}

/**
 * The headings that stand right above a label, after the end of a sentence: lines with a capital and without a full stop. A
 * line that starts small, or stands below a word that ends no heading, goes on with the one above.
 */
function headingsAtEnd(lines: readonly Line[], label: Line, expect: Expectation): Line[][] {
  if (nextStart(label.words, expect) === undefined) return [];
  const from = lines.findLastIndex(({ words }) => !isOfHeading(words)) + 1;
  const [first, ...rest] = lines.slice(from);
  const above = lines[from - 1];
  if (!first || isLowerCase(first) || (above && !endsBlock(above.words, expect))) return [];
  if (expect.recital === '' && expect.paragraph === '' && !above) return [[first, ...rest]]; // it may be the title
  const headings = [[first]];
  for (const line of rest) {
    const last = textOfWords(headings.at(-1)?.at(-1)?.words ?? []);
    if (isLowerCase(line) || endsNoHeading.test(last) || /^[IVX]+$/.test(last)) headings.at(-1)?.push(line);
    else headings.push([line]);
  }
  return headings;
}

const isOfHeading = (words: Block) =>
  !/[.;:,][”"»’]*$/.test(textOfWords(words)) &&
  !isLetterOrNumber(words) &&
  !isPointSign(words[0]?.text ?? '') &&
  !isOfOrnament(words);

/** Whether a heading may stand below a line; citations end in a comma. */
const endsBlock = (words: Block, { recital, paragraph }: Expectation) =>
  endsSentence(textOfWords(words)) ||
  isOfOrnament(words) ||
  (recital === '' && paragraph === '' && textOfWords(words).endsWith(','));

const isLowerCase = ({ words }: Line) => /^\p{Ll}/u.test(words[0]?.text ?? '');
