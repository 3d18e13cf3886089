import type { Block, Piece } from '../../site/blocks.ts';
import { headingsOf, type FileText } from './file-text.ts';

/**
 * The official text alone, in lines without markup: a provision a paragraph, a point a line, and the footnotes at the end.
 * The place of a footnote is `[1]`.
 */
export function toPlainText({ title, lines, opening, parts, footnotes }: FileText): string {
  const provisions = parts
    .flatMap((part) => part.provisions)
    .flatMap((provision) => [
      ...headingsOf(provision),
      [provision.printedLabel, provision.blocks.map(blockText).join('\n')].filter(Boolean).join(' '),
    ]);
  const notes = footnotes.map(({ number, pieces }) => `[${String(number)}] ${pieces.map(pieceText).join('')}`);
  return [title, ...lines, opening, ...provisions, ...notes].filter(Boolean).join('\n\n') + '\n';
}

function blockText({ level, clauses }: Block): string {
  return '  '.repeat(level) + clauses.map(({ pieces }) => pieces.map(pieceText).join('')).join(' ');
}

const pieceText = (piece: Piece) => (piece.kind === 'words' ? piece.text : `[${String(piece.number)}]`);
