import { firstPoints, pointsAfter, type PointLabel } from '../labels.ts';
import type { BlockNode } from '../tree.d.ts';

/** The points of one provision, as they come: which level each has, and which labels were due. */
export class Points {
  /** The last point of each level that is open, the outermost first. */
  private open: PointLabel[] = [];
  /** With what the list of each level started. */
  private starts: PointLabel[] = [];
  private isInterrupted = false;

  /** Running text stands between the points: a list that starts as the last one did is another one. */
  interrupt(): void {
    this.isInterrupted = true;
  }

  /** Whether a point goes on with a list that is open, or starts one. */
  fits(label: PointLabel): boolean {
    return firstPoints.includes(label.sign) || this.depthOf(label) >= 0;
  }

  /** The innermost list that a point goes on with, from 0; -1 without one. */
  private depthOf({ sign, style }: PointLabel): number {
    return this.open.findLastIndex((last) => last.style === style && pointsAfter(last.sign).includes(sign));
  }

  /**
   * A point goes on with a list that is open, the innermost that it follows, or starts one below the last. "(i)" after "(h)"
   * is the letter; after "(b)" it starts a list. No list starts as the one that it stands in.
   *
   * @returns its level, and where it fits nowhere the labels that would have
   */
  place(label: PointLabel): { level: BlockNode['level']; expected?: string } {
    const depth = this.depthOf(label);
    const isFirst = firstPoints.includes(label.sign);
    const again = this.starts
      .slice(0, this.open.length)
      .findIndex(({ sign, style }) => sign === label.sign && style === label.style);
    const isAnother = again >= 0 && this.isInterrupted && depth < 0;
    if (isAnother) this.open = this.open.slice(0, again);
    this.isInterrupted = false;
    if (depth >= 0) this.open = [...this.open.slice(0, depth), label];
    else if (isFirst && this.open.length < 3 && (again < 0 || isAnother)) {
      this.starts = [...this.starts.slice(0, this.open.length), label];
      this.open = [...this.open, label];
    } else {
      const due = this.open.flatMap((last, depth) => {
        const after = pointsAfter(last.sign);
        const isNumeral = this.starts[depth]?.sign === 'i';
        return after.slice(...(isNumeral ? [-1] : [0, 1])).map((sign) => written(last, sign));
      });
      this.open = [label];
      return { level: 1, expected: [...due, ...(due.length < 2 ? ['the first of a list'] : [])].join(' or ') };
    }
    return { level: this.open.length as BlockNode['level'] };
  }
}

/** A sign in the style of another: `"b"` → `"(b)"`, `"2"` → `"1.2."`. */
const written = ({ style }: PointLabel, sign: string) => `"${style.replace('#', sign)}"`;
