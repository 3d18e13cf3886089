import type { Heading, List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Node, Position } from 'unist';
import type { VFile } from 'vfile';
import { provisionId, type ProvisionKind } from '../../addresses/anchors.ts';
import { recitalLabel, recitalNumber } from '../labels.ts';
import { report } from '../report.ts';
import type { BlockNode, ProvisionNode } from '../tree.d.ts';

const recitalStart = /^([A-Z]{1,3})\.(?:\s+|$)/;
const pointStart = /^\(([a-z]{1,5})\)\s/;
const kindNames = { citation: 'citation', recital: 'recital', paragraph: 'paragraph' } as const;

/**
 * Gathers the blocks of a resolution into provisions.
 *
 * ```markdown
 * - gezien …,                      → provision citation "1"
 * A. overwegende dat …;            → provision recital "A"
 * ## Sub-heading                   → heading of the provision below it
 * 1. verzoekt …:                   → provision paragraph "1", block of level 0
 *    (a) … ;                       → block of level 1
 * ```
 *
 * Title, procedure line, opening line and footnote definitions stay where they are. Anything else that stands
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

/** The title, then a procedure line in parentheses, then the opening line, each at most once and in this order. */
function isFront(node: RootContent, front: RootContent[]): boolean {
  const earlier = front.filter(({ type }) => type === 'heading' || type === 'paragraph');
  const last = earlier.at(-1);
  if (node.type === 'heading') return node.depth === 1 && earlier.length === 0;
  if (node.type !== 'paragraph' || recitalStart.test(toString(node))) return false;
  return last === undefined || last.type === 'heading' || (earlier.length === 2 && isProcedure(last));
}

/** Whether a line is the procedure line, such as "(2023/2879(RSP))". */
export function isProcedure(node: Node): boolean {
  return node.type === 'paragraph' && /^\(.*\)$/.test(toString(node));
}

class Gathering {
  readonly provisions: ProvisionNode[] = [];
  private readonly file: VFile;
  private readonly last: Partial<Record<ProvisionKind, string>> = {};
  private heading: { text: string; node: Node } | undefined;

  constructor(file: VFile) {
    this.file = file;
  }

  get isEmpty(): boolean {
    return this.provisions.length === 0 && this.heading === undefined;
  }

  add(node: RootContent): void {
    if (node.type === 'list') for (const item of node.children) this.addItem(node, item);
    else if (node.type === 'paragraph') this.addParagraph(node);
    else if (node.type === 'heading' && node.depth > 1) this.addHeading(node);
    else if (node.type === 'heading') report(this.file, node, 'title', 'second title');
    else if (node.type === 'html') report(this.file, node, 'html');
    else report(this.file, node, 'text-outside-provision', node.type);
  }

  end(): void {
    if (this.heading)
      report(this.file, this.heading.node, 'text-outside-provision', 'heading without a provision below it');
  }

  private addHeading(node: Heading): void {
    if (!String(this.file).startsWith('#', node.position?.start.offset)) {
      report(this.file, node, 'unsupported-markup', 'heading underlined with --- or ===');
    }
    for (const child of node.children) {
      if (child.type === 'html') report(this.file, child, 'html');
      else if (child.type !== 'text') report(this.file, child, 'unsupported-markup', `${child.type} in a heading`);
    }
    if (this.heading) report(this.file, node, 'text-outside-provision', 'second heading in a row');
    this.heading = { text: toString(node), node };
  }

  private addParagraph(node: Paragraph): void {
    const label = recitalStart.exec(leadingText(node))?.[1];
    const current = this.provisions.at(-1);
    if (label) this.open('recital', label, node, [node]);
    else if (current && !this.heading && pointStart.test(leadingText(node))) this.addBlock(current, node);
    else report(this.file, node, 'text-outside-provision', 'text');
  }

  private addItem(list: List, item: ListItem): void {
    if (typeof item.checked === 'boolean') report(this.file, item, 'unsupported-markup', 'task list item');
    const [first, ...rest] = item.children;
    const source = String(this.file).slice(item.position?.start.offset, item.position?.end.offset);
    const label = list.ordered ? (/^\d+/.exec(source)?.[0] ?? '') : String(Number(this.last.citation ?? 0) + 1);
    const kind = list.ordered ? 'paragraph' : 'citation';
    const own = first?.type === 'paragraph' ? [first] : [];
    const provision = this.open(kind, label, item, own);
    for (const child of own.length > 0 ? rest : item.children) {
      if (child.type === 'paragraph' && pointStart.test(leadingText(child))) this.addBlock(provision, child);
      else if (child.type === 'html') report(this.file, child, 'html');
      else report(this.file, child, 'text-outside-provision', child.type === 'paragraph' ? 'text' : child.type);
    }
  }

  private open(kind: ProvisionKind, label: string, node: Node, paragraphs: Paragraph[]): ProvisionNode {
    this.checkOrder(kind, label, node);
    const provision: ProvisionNode = {
      type: 'provision',
      kind,
      label,
      number: kind === 'recital' ? recitalNumber(label) : Number(label),
      order: this.provisions.length + 1,
      id: provisionId(kind, label),
      ...(this.heading && { heading: this.heading.text }),
      position: node.position as Position,
      children: [],
    };
    this.heading = undefined;
    this.provisions.push(provision);
    for (const paragraph of paragraphs) {
      const children = kind === 'recital' ? withoutLabel(paragraph.children) : paragraph.children;
      provision.children.push({ type: 'block', level: 0, children, position: paragraph.position as Position });
    }
    if (toString(provision).trim() === '') report(this.file, node, 'provision-empty', `${kindNames[kind]} "${label}"`);
    return provision;
  }

  /** Labels follow one another; parts come in the order citations, recitals, paragraphs. */
  private checkOrder(kind: ProvisionKind, label: string, node: Node): void {
    const previous = this.provisions.at(-1);
    const ranks = { citation: 0, recital: 1, paragraph: 2 };
    if (previous && ranks[kind] < ranks[previous.kind]) report(this.file, node, 'part-order', kind, previous.kind);
    const before = this.last[kind];
    this.last[kind] = label;
    if (kind === 'citation') return;
    const number = before === undefined ? 0 : kind === 'recital' ? recitalNumber(before) : Number(before);
    const expected = kind === 'recital' ? recitalLabel(number + 1) : String(number + 1);
    if (label !== expected) {
      const after = before === undefined ? 'at the start' : `after "${before}"`;
      report(this.file, node, `${kind}-order`, label, after, expected);
    }
  }

  /** Points run (a), (b) …; sub-points (i), (ii) … start below a point. "(i)" after "(h)" is the letter. */
  private addBlock(provision: ProvisionNode, node: Paragraph): void {
    const label = pointStart.exec(leadingText(node))?.[1] ?? '';
    const points = provision.children.filter(({ level }) => level > 0);
    const letters = points.filter(({ level }) => level === 1).length;
    const lastLetter = points.findLastIndex(({ level }) => level === 1);
    const romans = points.length - 1 - lastLetter;
    const nextLetter = recitalLabel(letters + 1).toLowerCase();
    const nextRoman = roman(romans + 1);
    const level: BlockNode['level'] = label === nextLetter || label !== nextRoman || letters === 0 ? 1 : 2;
    if (label !== nextLetter && level === 1) {
      const expected = letters > 0 ? `"(${nextLetter})" or "(${nextRoman})"` : `"(${nextLetter})"`;
      report(this.file, node, 'point-order', `(${label})`, expected);
    }
    provision.children.push({ type: 'block', level, children: node.children, position: node.position as Position });
  }
}

function roman(number: number): string {
  const signs = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
  const tens = ['', 'x', 'xx', 'xxx'];
  return (tens[Math.floor(number / 10)] ?? '') + (signs[number % 10] ?? '');
}

function leadingText(node: Paragraph): string {
  const [first] = node.children;
  return first?.type === 'text' ? first.value : '';
}

/** The label is not part of the official text. */
function withoutLabel(children: PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = children;
  if (first?.type !== 'text') return children;
  const value = first.value.replace(recitalStart, '');
  return value === '' ? rest : [{ ...first, value }, ...rest];
}
