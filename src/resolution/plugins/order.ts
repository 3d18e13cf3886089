import type { Node } from 'unist';
import type { VFile } from 'vfile';
import type { ProvisionKind } from '../../addresses/anchors.ts';
import { nextLabels } from '../labels.ts';
import { report } from '../report.ts';

const first: Record<ProvisionKind, string> = { citation: '1', recital: 'A', paragraph: '1', annex: '1' };
const ranks: Record<ProvisionKind, number> = { citation: 0, recital: 1, paragraph: 2, annex: 3 };

/** The provisions in their order: which label each kind had last, and how many there were. */
export class ProvisionOrder {
  private readonly labels: Partial<Record<ProvisionKind, string>> = {};
  private readonly counts: Partial<Record<ProvisionKind, number>> = {};
  private readonly annexes = new Set<string>();
  private kind: ProvisionKind | undefined;

  /** The label of the last one of a kind. */
  last(kind: ProvisionKind): string | undefined {
    return this.labels[kind];
  }

  /** How many of a kind there were. */
  count(kind: ProvisionKind): number {
    return this.counts[kind] ?? 0;
  }

  /** The label that comes next where a kind has none in print: of a citation its number, of an annex I. */
  next(kind: ProvisionKind): string {
    return nextLabels(this.labels[kind], first[kind])[0] ?? '';
  }

  /** Labels follow one another; parts come in the order citations, recitals, paragraphs, annexes. */
  take(kind: ProvisionKind, label: string, node: Node, file: VFile): void {
    if (this.kind && ranks[kind] < ranks[this.kind]) report(file, node, 'part-order', kind, this.kind);
    this.kind = kind;
    const before = this.labels[kind];
    this.labels[kind] = label;
    this.counts[kind] = this.count(kind) + 1;
    if (kind === 'annex') {
      if (this.annexes.has(label)) report(file, node, 'annex-duplicate', label);
      this.annexes.add(label);
    }
    if (kind === 'citation' || kind === 'annex') return;
    const expected = nextLabels(before, kind === 'recital' && /^\d/.test(label) ? '1' : first[kind]);
    if (expected.includes(label)) return;
    const after = before === undefined ? 'at the start' : `after "${before}"`;
    report(file, node, `${kind}-order`, label, after, expected[0] ?? '');
  }
}
