import type { Element, Root } from 'xast';
import { recitalLabel, roman } from '../../resolution/labels.ts';
import { attributeOf, childOf, childrenOf, isSet, valueOf, type WordStyles } from './word-styles.ts';

/** What a level of a list prints before a paragraph (ECMA-376, part 1, 17.9). */
interface Level {
  start: number;
  /** "decimal", "lowerLetter", … */
  format: string;
  /** "(%1)": a number for each level that it shows. */
  text: string;
  /** After which level it starts anew, from 1; each that is above it unless given, none at 0. */
  restart?: number;
  /** Every number in it is printed in digits. */
  isLegal: boolean;
  /** The style whose paragraphs are at this level. */
  style?: string;
}

/** One list as paragraphs name it: lists with the same form count on from one another. */
interface List {
  form: string;
  levels: Map<number, Level>;
  /** Levels that start anew where this list begins, and with what. */
  starts: Map<number, number>;
}

/** A label as Word prints it. */
export interface ListLabel {
  text: string;
  /** A format that was not known here and is printed in digits. */
  unknownFormat?: string;
}

const numberOf = (value: string | undefined): number | undefined => (value === undefined ? undefined : Number(value));

/** What a paragraph, or a style, says of its list. */
interface Reference {
  list?: string;
  level?: number;
}

/** Counts the paragraphs of the lists of a Word document, in order. */
export class WordLists {
  private readonly lists = new Map<string, List>();
  private readonly styles: WordStyles;
  /** The last number of each level of a form. */
  private readonly counts = new Map<string, Map<number, number>>();
  private readonly begun = new Set<string>();

  /**
   * @param numbering `word/numbering.xml`
   */
  constructor(numbering: Root, styles: WordStyles) {
    this.styles = styles;
    const root = childOf(numbering, 'w:numbering');
    const forms = new Map(
      childrenOf(root, 'w:abstractNum').map((form) => [attributeOf(form, 'w:abstractNumId') ?? '', form]),
    );
    const numbers = childrenOf(root, 'w:num');
    const formOf = (id: string | undefined): string => {
      const link = valueOf(forms.get(id ?? ''), 'w:numStyleLink');
      const linked = [...forms].find(([, form]) => link !== undefined && valueOf(form, 'w:styleLink') === link);
      return linked?.[0] ?? id ?? '';
    };
    for (const number of numbers) {
      const form = formOf(valueOf(number, 'w:abstractNumId'));
      const overrides = childrenOf(number, 'w:lvlOverride');
      const levels = [
        ...childrenOf(forms.get(form), 'w:lvl'),
        ...overrides.flatMap((override) => childrenOf(override, 'w:lvl')),
      ];
      this.lists.set(attributeOf(number, 'w:numId') ?? '', {
        form,
        levels: new Map(levels.map((level) => [Number(attributeOf(level, 'w:ilvl') ?? 0), levelOf(level)])),
        starts: new Map(
          overrides.flatMap((override) => {
            const start = numberOf(valueOf(override, 'w:startOverride'));
            return start === undefined ? [] : [[Number(attributeOf(override, 'w:ilvl')), start]];
          }),
        ),
      });
    }
  }

  /** The label of the next paragraph, by its properties; `undefined` for one that has none. */
  next(properties: Element | undefined): ListLabel | undefined {
    const { list: id = '', level: depth = 0 } = this.referenceOf(properties);
    const list = this.lists.get(id);
    const level = list?.levels.get(depth);
    if (!list || !level) return undefined;
    const counts = this.counts.get(list.form) ?? new Map<number, number>();
    this.counts.set(list.form, counts);
    if (!this.begun.has(id)) for (const [overridden, start] of list.starts) counts.set(overridden, start - 1);
    this.begun.add(id);
    counts.set(depth, (counts.get(depth) ?? (list.starts.get(depth) ?? level.start) - 1) + 1);
    for (const [below, { restart = below }] of list.levels) if (below > depth && depth < restart) counts.delete(below);
    return labelOf(level, (shown) => {
      const above = list.levels.get(shown);
      return { number: counts.get(shown) ?? above?.start ?? 0, format: above?.format ?? 'decimal' };
    });
  }

  /** What the paragraph says itself goes before what its style says, and that before what the style is based on. */
  private referenceOf(properties: Element | undefined): Reference {
    const styles = this.styles.withBases(valueOf(properties, 'w:pStyle') ?? this.styles.ofParagraphs);
    const own = referenceIn(properties);
    const all = [own, ...styles.map((id) => referenceIn(this.styles.propertiesOf(id, 'w:pPr')))];
    const list = all.find((reference) => reference.list !== undefined)?.list;
    const levels = [...(this.lists.get(list ?? '')?.levels ?? [])];
    const ofStyle = styles.flatMap((id) => levels.filter(([, level]) => level.style === id).map(([depth]) => depth))[0];
    const level = own.level ?? ofStyle ?? all.find((reference) => reference.level !== undefined)?.level;
    return { ...(list !== undefined && { list }), ...(level !== undefined && { level }) };
  }
}

function referenceIn(properties: Element | undefined): Reference {
  const numbering = childOf(properties, 'w:numPr');
  const list = valueOf(numbering, 'w:numId');
  const level = numberOf(valueOf(numbering, 'w:ilvl'));
  return { ...(list !== undefined && { list }), ...(level !== undefined && { level }) };
}

function levelOf(element: Element): Level {
  const restart = numberOf(valueOf(element, 'w:lvlRestart'));
  const style = valueOf(element, 'w:pStyle');
  return {
    start: Number(valueOf(element, 'w:start') ?? 0),
    format: valueOf(element, 'w:numFmt') ?? 'decimal',
    text: valueOf(element, 'w:lvlText') ?? '',
    isLegal: isSet(element, 'w:isLgl') ?? false,
    ...(restart !== undefined && { restart }),
    ...(style !== undefined && { style }),
  };
}

/** Word repeats a letter after Z: "Z", "AA", "BB". */
const repeatedLetter = (number: number) =>
  recitalLabel(((number - 1) % 26) + 1).repeat(Math.floor((number - 1) / 26) + 1);

const formats: Record<string, (number: number) => string> = {
  none: () => '',
  decimal: String,
  decimalZero: (number) => String(number).padStart(2, '0'),
  upperLetter: repeatedLetter,
  lowerLetter: (number) => repeatedLetter(number).toLowerCase(),
  upperRoman: (number) => roman(number).toUpperCase(),
  lowerRoman: roman,
};

function labelOf(
  { format, text, isLegal }: Level,
  numberAt: (level: number) => { number: number; format: string },
): ListLabel {
  // Fonts of symbols have their own signs; those that are letters of every font are printed as they are.
  if (format === 'bullet') return { text: /^[-–—]$/.test(text) ? text : '•' };
  let unknownFormat: string | undefined;
  const printed = text.replace(/%([1-9])/g, (_, shown: string) => {
    const { number, format: own } = numberAt(Number(shown) - 1);
    if (isLegal) return String(number);
    const write = formats[own];
    if (!write) unknownFormat = own;
    return number < 1 ? String(number) : (write ?? String)(number);
  });
  return { text: printed.trim(), ...(unknownFormat !== undefined && { unknownFormat }) };
}
