import type { BlockContent, FootnoteDefinition, Heading, List, Paragraph, PhrasingContent, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import { remark } from 'remark';
import type { Block, Piece } from '../../site/blocks.ts';
import { headingsOf, type FileProvision, type FileText } from './file-text.ts';

/**
 * The official text alone as Markdown: citations and paragraphs are lists, recitals paragraphs that begin with their letter,
 * footnotes those of GitHub's Markdown.
 */
export function toMarkdown({ title, lines, opening, parts, footnotes }: FileText): string {
  const children: RootContent[] = [
    heading(1, title),
    ...[...lines, opening].filter(Boolean).map((line) => paragraph(words(line))),
    ...joinLists(parts.flatMap((part) => part.provisions.flatMap(provisionNodes))),
    ...footnotes.map(({ number, pieces }): FootnoteDefinition => ({
      type: 'footnoteDefinition',
      identifier: String(number),
      label: String(number),
      children: [paragraph(pieces.map(phrase))],
    })),
  ];
  return remark()
    .use(remarkGfm)
    .use({ settings: { bullet: '-', listItemIndent: 'one' } })
    .stringify({ type: 'root', children });
}

function provisionNodes(provision: FileProvision): RootContent[] {
  const { kind, printedLabel, blocks, separator } = provision;
  const above = headingsOf(provision).map((text) => (text === separator ? paragraph(words(text)) : heading(2, text)));
  const content = blocks.map(blockNode);
  if (kind === 'annex') return [...above, ...content];
  if (kind === 'citation') return [...above, list(content, null)];
  if (/^\d+\.$/.test(printedLabel)) return [...above, list(content, Number.parseInt(printedLabel, 10))];
  const [first, ...rest] = content;
  const own = first?.type === 'paragraph' ? first.children : [];
  return [...above, paragraph([...words(`${printedLabel} `), ...own]), ...rest];
}

/** Lists of one item that follow each other become one, since Markdown tells two apart by other signs. */
function joinLists(nodes: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    const next = last?.type === 'list' && typeof last.start === 'number' ? last.start + last.children.length : null;
    if (node.type === 'list' && last?.type === 'list' && node.start === next) last.children.push(...node.children);
    else joined.push(node);
  }
  return joined;
}

function list(children: BlockContent[], start: number | null): List {
  return {
    type: 'list',
    ordered: start !== null,
    start,
    spread: true,
    children: [{ type: 'listItem', spread: true, children }],
  };
}

function blockNode({ form, clauses }: Block): BlockContent {
  const text = clauses.flatMap(({ pieces }, index) => [...(index > 0 ? words(' ') : []), ...pieces.map(phrase)]);
  if (form === 'heading') return { type: 'heading', depth: 3, children: text };
  return form === 'quotation' ? { type: 'blockquote', children: [paragraph(text)] } : paragraph(text);
}

function phrase(piece: Piece): PhrasingContent {
  if (piece.kind === 'words') return { type: 'text', value: piece.text };
  return { type: 'footnoteReference', identifier: String(piece.number), label: String(piece.number) };
}

const words = (value: string): PhrasingContent[] => [{ type: 'text', value }];
const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
const heading = (depth: 1 | 2, text: string): Heading => ({ type: 'heading', depth, children: words(text) });
