import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Element, ElementContent, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { importStrings } from '../../strings/nl/import.ts';
import { placeName, toWords, type Block } from './source.ts';
import { attributeOf, childOf, childrenOf, valueOf, WordStyles } from './word-styles.ts';

/** What mammoth goes into on its way to a text; it reads nothing of all else. */
const ways = new Set(
  'w:document w:body w:footnotes w:footnote w:endnotes w:endnote w:p w:r w:hyperlink w:tbl w:tr w:tc mc:AlternateContent mc:Fallback w:sdt w:sdtContent w:customXml w:ins w:moveTo w:object w:smartTag w:drawing w:pict v:roundrect v:shape v:textbox w:txbxContent v:group v:rect'.split(
    ' ',
  ),
);

/** What only stands around words that Word prints. */
const around = new Set(['w:fldSimple', 'w:bdo', 'w:dir']);

/** Words that were deleted while changes were tracked. */
const deleted = new Set(['w:del', 'w:moveFrom']);

/** What is no text, in which no word is looked for. */
const noText = new Set(['w:pPr', 'w:rPr', 'w:sectPr', 'w:tblPr', 'w:trPr', 'w:tcPr', 'w:instrText']);

interface ReadableWord {
  docx: Uint8Array;
  /** Words that are not of the text: hidden, struck through, deleted, or such as cannot be read, which are doubted too. */
  leftOut: Block[];
  doubts: string[];
  /** Where signs of a font stand: `"F061 in font Symbol"` → the place of each. */
  signs: Map<string, string[]>;
}

/**
 * Makes of a Word file one of which mammoth reads the words as Word prints them: what is hidden, struck through or deleted is taken out, words
 * in fields, formulas and the like are put where they are read, and what cannot be read is doubted, with its words and place.
 *
 * @throws Error when the file is no zip
 */
export function readableWord(bytes: Uint8Array): ReadableWord {
  const files = unzipSync(bytes);
  const treesOf = (part: RegExp) =>
    Object.entries(files).flatMap(([path, content]) =>
      part.test(path) ? [{ path, tree: fromXml(strFromU8(content)) }] : [],
    );
  const cleaning = new Cleaning(new WordStyles(treesOf(/^word\/styles\d*\.xml$/)[0]?.tree));
  // Notes are printed below the text.
  const parts = ['document', 'footnotes', 'endnotes'].flatMap((name) =>
    treesOf(new RegExp(String.raw`^word/${name}\d*\.xml$`)),
  );
  for (const { tree } of parts) cleaning.clean(tree);
  const changed = parts.map(({ path, tree }) => [path, strToU8(toXml(tree))] as const);
  const { leftOut, doubts, signs } = cleaning;
  return { docx: zipSync({ ...files, ...Object.fromEntries(changed) }), leftOut, doubts, signs };
}

class Cleaning {
  readonly leftOut: Block[] = [];
  readonly doubts: string[] = [];
  readonly signs = new Map<string, string[]>();
  private readonly styles: WordStyles;
  /** How many paragraphs with words there were. */
  private block = 0;
  /** The style of the paragraph. */
  private style: string | undefined;

  constructor(styles: WordStyles) {
    this.styles = styles;
  }

  clean(parent: Element | Root): void {
    const elements = (parent.children as ElementContent[]).filter((child) => child.type === 'element');
    for (const [index, element] of elements.entries())
      if (element.name === 'w:p') this.joinToNext(element, elements[index + 1]?.name === 'w:p');
    parent.children = (parent.children as ElementContent[]).flatMap((child) =>
      child.type === 'element' ? this.cleaned(child) : [child],
    );
  }

  private cleaned(element: Element): ElementContent[] {
    const { name } = element;
    if (noText.has(name)) return [element];
    if (name === 'w:p') return [this.paragraph(element)];
    if (around.has(name)) {
      this.clean(element);
      return element.children;
    }
    if (name === 'w:r' && this.isNoText(childOf(element, 'w:rPr'))) return this.without(element);
    if (deleted.has(name)) return this.without(element);
    if (name === 'm:oMath' || name === 'm:oMathPara') return this.formula(element);
    if (name === 'w:ruby') return this.ruby(element);
    // Where one word ends and the next begins.
    if (name === 'w:cr' || (name === 'w:br' && attributeOf(element, 'w:type') !== undefined)) return [x('w:br')];
    if (name === 'w:ptab') return [x('w:tab')];
    if (name === 'w:altChunk') this.doubts.push(`${this.place()}: ${importStrings.wordFileWithin}`);
    if (name === 'w:fldChar') this.chosen(element);
    if (name === 'w:sym') {
      const sign = `${attributeOf(element, 'w:char') ?? ''} in font ${attributeOf(element, 'w:font') ?? ''}`;
      this.signs.set(sign, [...(this.signs.get(sign) ?? []), this.place()]);
    }
    // The same words in forms for several programs: the last is read.
    const fallback = name === 'mc:AlternateContent' ? childOf(element, 'mc:Fallback') : undefined;
    if (fallback) element.children = [fallback];
    if (ways.has(name)) {
      this.clean(element);
      return [element];
    }
    const words = wordsIn(element);
    if (name !== 'w:t' && words !== '') {
      this.doubts.push(`${this.place()}: ${importStrings.wordUnread(words.trim().slice(0, 60))}`);
      return this.without(element);
    }
    return [element];
  }

  /** A paragraph whose end is hidden is the start of the next, as one whose end was deleted; without a next one it has an end. */
  private joinToNext(element: Element, hasNext: boolean): void {
    const properties = childOf(element, 'w:pPr');
    const mark = childOf(properties, 'w:rPr');
    if (!mark) return;
    const isHidden = this.styles.hides(mark, valueOf(properties, 'w:pStyle'));
    if (!hasNext) mark.children = mark.children.filter((child) => child.type !== 'element' || child.name !== 'w:del');
    else if (isHidden) mark.children.push(x('w:del'));
  }

  /** Whether letters with these properties are hidden or struck through. */
  private isNoText(letters: Element | undefined): boolean {
    return this.styles.hides(letters, this.style) || this.styles.strikes(letters, this.style);
  }

  private paragraph(element: Element): Element {
    const { style } = this;
    this.style = valueOf(childOf(element, 'w:pPr'), 'w:pStyle');
    this.clean(element);
    this.style = style;
    if (ownWords(element).trim() !== '') this.block += 1;
    return element;
  }

  /** Leaves words out, by name. */
  private without(element: Element): [] {
    const words = toWords(wordsIn(element), { block: this.block + 1 });
    if (words.length > 0) this.leftOut.push(words);
    return [];
  }

  /** The letters and numbers of a formula, in a row. */
  private formula(element: Element): ElementContent[] {
    const words = wordsIn(element);
    if (words === '') return [];
    this.doubts.push(`${this.place()}: ${importStrings.formula(words)}`);
    return [x('w:r', [x('w:t', { 'xml:space': 'preserve' }, words)])];
  }

  /** Words with how they are said in small letters above them, which are left out. */
  private ruby(element: Element): ElementContent[] {
    const base = childOf(element, 'w:rubyBase');
    const said = childOf(element, 'w:rt');
    if (said) this.without(said);
    if (!base) return [];
    this.clean(base);
    return base.children;
  }

  /** What was chosen in a field, which has no words of its own. */
  private chosen(field: Element): void {
    const list = childOf(childOf(field, 'w:ffData'), 'w:ddList');
    const index = Number(valueOf(list, 'w:result') ?? valueOf(list, 'w:default') ?? 0);
    const words = attributeOf(childrenOf(list, 'w:listEntry')[index], 'w:val');
    if (words === undefined) return;
    this.doubts.push(`${this.place()}: ${importStrings.fieldUnread(words)}`);
    this.leftOut.push(toWords(words, { block: this.block + 1 }));
  }

  private place(): string {
    return placeName({ block: this.block + 1 });
  }
}

/** All words within an element, of whatever kind: of the text, deleted, of a formula or a drawing. */
function wordsIn(element: Element): string {
  if (noText.has(element.name)) return '';
  if (/^(?:w:t|w:delText|m:t|a:t)$/.test(element.name))
    return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  const own = element.children.map((child) => (child.type === 'element' ? wordsIn(child) : '')).join('');
  return element.name === 'w:p' || element.name === 'a:p' ? `${own} ` : own;
}

/** The words of a paragraph itself, without those of paragraphs within it. */
function ownWords(element: Element): string {
  return element.children
    .map((child) => {
      if (child.type !== 'element') return element.name === 'w:t' && child.type === 'text' ? child.value : '';
      return child.name === 'w:p' ? '' : ownWords(child);
    })
    .join('');
}
