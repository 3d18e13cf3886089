import type { Blockquote, Heading, List, ListItem, Paragraph, Root, RootContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Node, Position } from 'unist';
import type { VFile } from 'vfile';
import { provisionId, type ProvisionKind } from '../../addresses/anchors.ts';
import { annexTitle } from '../../language/part-names.ts';
import { insertedStart, isOrnament, pointLabel, recitalStart, type PointLabel } from '../labels.ts';
import { report } from '../report.ts';
import type { ProvisionNode } from '../tree.d.ts';
import { blockOf, leadingText, withoutLabel } from './blocks.ts';
import { isFront } from './front.ts';
import { ProvisionOrder } from './order.ts';
import { Points } from './points.ts';
import { reportBrokenMarks } from './remark-plain.ts';

/**
 * Gathers the blocks of a resolution into provisions.
 *
 * ```markdown
 * - gezien …,                      → provision citation "1"
 * A. overwegende dat …;            → provision recital "A"; "(1) …" where recitals are numbered
 * ## Sub-heading                   → heading of the provision below it
 * 1. verzoekt …:                   → provision paragraph "1", block of level 0
 *    (a) … ;                       → block of level 1; "a)", "a.", "1.", "-" too, three deep
 *    Second paragraph.             → block of level 0; indented, so that no label is forgotten
 *    > “Words of others.”          → block of level 0, a quotation
 * ## Bijlage I                     → provision annex "I": all that stands below it
 * ```
 *
 * Title, lines in parentheses, opening line and footnote definitions stay where they are. Anything else that stands
 * outside a provision is reported and dropped from the tree, so the reading fails rather than losing it.
 */
export function remarkProvisions() {
  return (tree: Root, file: VFile): void => {
    const gathering = new Gathering(file);
    const front: RootContent[] = [];
    for (const node of tree.children) {
      if (node.type === 'yaml' || node.type === 'footnoteDefinition') front.push(node);
      else if (gathering.isEmpty && isFront(node, front)) front.push(node);
      else gathering.add(node);
    }
    gathering.end();
    tree.children = [...front, ...gathering.provisions];
  };
}

class Gathering {
  readonly provisions: ProvisionNode[] = [];
  private readonly file: VFile;
  private readonly order = new ProvisionOrder();
  private headings: { text: string; node: Node }[] = [];
  private points = new Points();

  constructor(file: VFile) {
    this.file = file;
  }

  get isEmpty(): boolean {
    return this.provisions.length === 0 && this.headings.length === 0;
  }

  private get current(): ProvisionNode | undefined {
    return this.headings.length > 0 ? undefined : this.provisions.at(-1);
  }

  add(node: RootContent): void {
    if (node.type === 'heading' && node.depth > 1) this.addHeading(node);
    else if (node.type === 'heading') report(this.file, node, 'title', 'second title');
    else if (node.type === 'html') report(this.file, node, 'html');
    else if (this.current?.kind === 'annex') this.addContent(this.current, node);
    else if (node.type === 'list') this.addList(node);
    else if (node.type === 'paragraph') this.addParagraph(node);
    else if (node.type === 'blockquote' && this.current) this.addQuote(this.current, node);
    else report(this.file, node, 'text-outside-provision', node.type === 'thematicBreak' ? 'line of signs' : node.type);
  }

  end(): void {
    for (const { node } of this.headings)
      report(this.file, node, 'text-outside-provision', 'heading without a provision below it');
  }

  private addHeading(node: Heading): void {
    if (!String(this.file).startsWith('#', node.position?.start.offset)) {
      report(this.file, node, 'unsupported-markup', 'heading underlined with --- or ===');
    }
    for (const child of node.children) {
      if (child.type === 'html') report(this.file, child, 'html');
      else if (child.type !== 'text') report(this.file, child, 'heading-marks', child.type, 'a heading');
      else if (this.current?.kind !== 'annex') reportBrokenMarks(child, this.file); // those of an annex stay in the tree
    }
    const text = toString(node);
    const annex = node.depth === 2 ? annexTitle(text) : undefined;
    const { current } = this;
    if (annex) {
      if (this.order.count('paragraph') === 0) report(this.file, node, 'annex-early', text);
      this.headings.push({ text, node });
      this.open('annex', annex.label ?? this.order.next('annex'), node, []);
    } else if (current?.kind === 'annex') {
      const paragraph: Paragraph = { type: 'paragraph', children: node.children };
      current.children.push({ ...blockOf(paragraph, 0, node.position), form: 'heading' });
      this.points = new Points();
    } else this.headings.push({ text, node });
  }

  private addParagraph(node: Paragraph): void {
    const text = leadingText(node);
    const { current } = this;
    const [, lettered, numbered] = recitalStart.exec(text) ?? [];
    const inserted = insertedStart.exec(text)?.[1];
    const isNumbered =
      numbered !== undefined && !this.order.last('paragraph') && /^(?:\d|$)/.test(this.order.last('recital') ?? '');
    if (lettered) this.open('recital', lettered, node, [withoutLabel(node, recitalStart)]);
    else if (isNumbered) this.open('recital', numbered, node, [withoutLabel(node, recitalStart)]);
    else if (inserted) this.open('paragraph', inserted, node, [withoutLabel(node, insertedStart)]);
    else if (current && (columnOf(node) > 1 || this.pointOf(current, node))) this.addContent(current, node);
    else if (isOrnament(text)) this.headings.push({ text, node });
    else report(this.file, node, 'text-outside-provision', 'text');
  }

  /** "A. " and "1 bis. " are no lists of Markdown: what is indented below them by two spaces or more are their points. */
  private addList(list: List): void {
    for (const item of list.children) {
      const { current } = this;
      const isNoList = current?.kind === 'recital' || current?.label.includes(' ');
      if (current && isNoList && columnOf(item) > 2) this.addPointItem(current, list, item);
      else this.addItem(list, item);
    }
  }

  private addItem(list: List, item: ListItem): void {
    this.checkTask(item);
    const [head, ...rest] = item.children;
    const [, number = '', sign] = (list.ordered ? /^(\d+)(.)/.exec(this.sourceOf(item)) : null) ?? [];
    if (sign === ')') report(this.file, item, 'text-outside-provision', `"${number})"`);
    const label = list.ordered ? number : this.order.next('citation');
    const own = head?.type === 'paragraph' ? [head] : [];
    const provision = this.open(list.ordered ? 'paragraph' : 'citation', label, item, own);
    for (const child of own.length > 0 ? rest : item.children) this.addContent(provision, child);
  }

  /** What stands within a provision: points, lists of them, second paragraphs, quotations. */
  private addContent(provision: ProvisionNode, node: RootContent | ListItem['children'][number]): void {
    const label = node.type === 'paragraph' ? this.pointOf(provision, node) : undefined;
    if (node.type === 'paragraph' && label) this.addPoint(provision, node, label);
    else if (node.type === 'paragraph') this.addText(provision, node);
    else if (node.type === 'blockquote') this.addQuote(provision, node);
    else if (node.type === 'list') for (const item of node.children) this.addPointItem(provision, node, item);
    else if (node.type === 'html') report(this.file, node, 'html');
    else report(this.file, node, 'text-outside-provision', node.type);
  }

  /** A second paragraph: a list that starts below it is another one. */
  private addText(provision: ProvisionNode, node: Paragraph): void {
    provision.children.push(blockOf(node, 0));
    this.points.interrupt();
  }

  private addQuote(provision: ProvisionNode, quote: Blockquote): void {
    for (const child of quote.children) {
      if (child.type === 'paragraph') provision.children.push({ ...blockOf(child, 0), form: 'quotation' });
      else report(this.file, child, 'text-outside-provision', child.type);
    }
  }

  /** What Markdown takes for an item of a list, as a point or a line that begins with a year: its label is put back. */
  private addPointItem(provision: ProvisionNode, list: List, item: ListItem): void {
    this.checkTask(item);
    const sign = list.ordered ? (/^\d+[.)]/.exec(this.sourceOf(item))?.[0] ?? '') : '–';
    const [head, ...rest] = item.children;
    if (head?.type === 'paragraph') {
      const label: Text = { type: 'text', value: `${sign} `, position: item.position };
      this.addContent(provision, { ...head, children: [label, ...head.children] });
    } else report(this.file, item, 'provision-empty', `point "${sign}"`);
    for (const child of head?.type === 'paragraph' ? rest : item.children) this.addContent(provision, child);
  }

  private pointOf({ kind, label }: ProvisionNode, node: Paragraph): PointLabel | undefined {
    const point = pointLabel(leadingText(node), kind === 'paragraph' ? label : undefined);
    return point?.isLoose && !this.points.fits(point) ? undefined : point;
  }

  private addPoint(provision: ProvisionNode, node: Paragraph, label: PointLabel): void {
    const { level, expected } = this.points.place(label);
    if (expected !== undefined)
      report(this.file, node, 'point-order', leadingText(node).split(/\s/, 1)[0] ?? '', expected);
    provision.children.push(blockOf(node, level));
  }

  private open(kind: ProvisionKind, label: string, node: Node, paragraphs: Paragraph[]): ProvisionNode {
    this.order.take(kind, label, node, this.file);
    const own = this.headings.filter(({ text }) => !isOrnament(text)).map(({ text }) => text);
    const heading = own.at(-1);
    const [separator] = this.headings.map(({ text }) => text).filter(isOrnament);
    for (const { text, node: own } of this.headings.slice(1))
      if (isOrnament(text)) report(this.file, own, 'text-outside-provision', `"${text}" below a heading`);
    const provision: ProvisionNode = {
      type: 'provision',
      kind,
      label,
      number: this.order.count(kind),
      order: this.provisions.length + 1,
      id: provisionId(kind, label),
      ...(separator && { separator }),
      ...(own.length > 1 && { outerHeadings: own.slice(0, -1) }),
      ...(heading && { heading }),
      position: node.position as Position,
      children: paragraphs.map((paragraph) => blockOf(paragraph, 0)),
    };
    this.headings = [];
    this.points = new Points();
    this.provisions.push(provision);
    if (kind !== 'annex' && toString(provision).trim() === '')
      report(this.file, node, 'provision-empty', `${kind} "${label}"`);
    return provision;
  }

  private checkTask(item: ListItem): void {
    if (typeof item.checked === 'boolean') report(this.file, item, 'unsupported-markup', 'task list item');
  }

  private sourceOf({ position }: Node): string {
    return String(this.file).slice(position?.start.offset, position?.end.offset);
  }
}

const columnOf = ({ position }: Node) => position?.start.column ?? 1;
