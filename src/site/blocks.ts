import type { FootnoteNumber } from '../addresses/anchors.ts';
import type { Clause, Mention, Provision } from '../schemas/provision.ts';

/** A run of words, or the place of a footnote between two. */
export type Piece = { kind: 'words'; text: string; mention?: Mention } | { kind: 'reference'; number: FootnoteNumber };

/** A clause, or the part of one that stands in a block. */
interface ClausePart {
  id: string;
  /** Of the clause, from 1 within its provision. */
  number: number;
  /** It began in an earlier block. */
  continued: boolean;
  pieces: Piece[];
}

/** A paragraph as printed: running text (level 0) or a point (levels 1 to 3). */
export interface Block {
  level: number;
  form?: 'quotation' | 'heading';
  clauses: ClausePart[];
}

/**
 * The paragraphs of a provision. The space between two blocks or two clauses belongs to neither, so their words joined
 * with spaces are the text of the provision.
 */
export function toBlocks({ clauses, mentions }: Pick<Provision, 'clauses' | 'mentions'>): Block[] {
  const blocks: Block[] = [];
  for (const clause of clauses) {
    const { id, number, text, footnotes } = clause;
    const own = mentions.filter((mention) => mention.clause === id);
    const starts = clause.blocks.map(({ offset }) => offset);
    for (const [index, from] of [...new Set([0, ...starts])].entries()) {
      const to = starts.find((start) => start > from);
      const start = clause.blocks.find(({ offset }) => offset === from);
      if (start) blocks.push({ level: start.level, ...(start.form && { form: start.form }), clauses: [] });
      const pieces = toPieces(text, own, footnotes, from, to === undefined ? text.length : to - 1);
      blocks.at(-1)?.clauses.push({ id, number, continued: index > 0, pieces });
    }
  }
  return blocks;
}

/**
 * Cuts a text where a mention begins or ends and where a footnote is referred to. Of several mentions of the same words the
 * first counts.
 */
export function toPieces(
  text: string,
  mentions: readonly Mention[],
  footnotes: Clause['footnotes'] = [],
  from = 0,
  to = text.length,
): Piece[] {
  const linked = new Map(mentions.toReversed().map((mention) => [mention.offset, mention]));
  const edges = [...linked.values()].flatMap(({ offset, quote }) => [offset, offset + quote.length]);
  const inside = [...edges, ...footnotes.map(({ offset }) => offset)].filter((place) => place > from && place < to);
  const places = [...new Set([from, ...inside, to])].sort((a, b) => a - b);
  return places.flatMap((place, index): Piece[] => {
    const words = text.slice(place, places[index + 1] ?? place);
    const mention = linked.get(place);
    return [
      ...footnotes
        .filter(({ offset }) => offset === place)
        .map(({ number }) => ({ kind: 'reference' as const, number })),
      ...(words === '' ? [] : [{ kind: 'words' as const, text: words, ...(mention && { mention }) }]),
    ];
  });
}
