import {
  besideTitle,
  endsBeforeNoun,
  endsNoHeading,
  namesSubject,
  openingLine,
  startsLeadIn,
  tabledBy,
  titleStart,
  withSubject,
} from '../../language/printed.ts';
import { looksLikeHeading } from './parts.ts';
import { placeName, textOfWords, type Block } from './source.ts';
import { expectation, startOf } from './starts.ts';

const procedure = /^\(\d{4}\/\d{4}\([A-Z]{3}\)\)$/;

/** The first block of a part; -1 without one. A list above the title and the opening line is a menu of the page. */
export function startOfText(blocks: readonly Block[], headings: ReadonlySet<Block>): number {
  const isStart = (block: Block | undefined) =>
    block !== undefined && !headings.has(block) && startOf(block, expectation()) !== undefined;
  const first = blocks.findIndex(isStart);
  if (first < 0) return startWithoutLabels(blocks);
  const title = blocks.findIndex((block, index) => index > first && titleStart.test(textOfWords(block)));
  const leadIn = firstLeadIn(blocks.slice(0, first));
  if (leadIn >= 0) return leadIn;
  if (title < 0) return first;
  const opening = blocks.findIndex(
    (block, index) => index > title && openingLine.test(textOfWords(block)) && isStart(blocks[index + 1]),
  );
  return opening < 0 ? first : opening + 1;
}

/** The first of the blocks above a label that is a citation without one: "Gezien …"; -1 where the text opens below it. */
function firstLeadIn(above: readonly Block[]): number {
  const isOpening = (block: Block) => openingLine.test(textOfWords(block));
  const title = above.findLastIndex((block) => titleStart.test(textOfWords(block)));
  const isLeadIn = (block: Block, index: number) =>
    index > title && startsLeadIn(textOfWords(block)) && !isOpening(block);
  const first = above.findIndex(isLeadIn);
  if (first < 0) return first;
  const isOpened = above.some((block, index) => index > title && index < first && isOpening(block));
  const opening = isOpened ? -1 : above.findLastIndex((block, index) => index > first && isOpening(block));
  return opening < 0 ? first : opening + 1;
}

/** The first block below the opening line of a text without labels: "constaterende dat …;", "verzoekt de regering …". */
function startWithoutLabels(blocks: readonly Block[]): number {
  const opening = blocks.findIndex(
    (block, index) => openingLine.test(textOfWords(block)) && startsLeadIn(textOfWords(blocks[index + 1] ?? [])),
  );
  return opening < 0 ? -1 : opening + 1;
}

/** The lines of a title that stand below a short one, and start as one of its own does: "MOTIE" above "Nieuwe paden". */
export function shortLines(title: Block): Block[] {
  const lines = linesOf(title);
  const isShort = (line = '') => line.length > 0 && line.length < 40 && !endsNoHeading.test(line);
  return lines.filter(
    (line, index) => index > 0 && isShort(textOfWords(lines[index - 1] ?? [])) && /^\p{Lu}/u.test(textOfWords(line)),
  );
}

/** Whether a block below the start of the title is more of it: all but lines in parentheses and whole sentences. */
export const isOfTitle = (block: Block) =>
  (looksLikeHeading(textOfWords(block)) && !textOfWords(block).startsWith('(')) ||
  namesSubject.test(textOfWords(block));

/** Whether a line above the text tells a fact that is none of the title, which has its end above it: who put it forward, when. */
export const isBesideTitle = (text: string, above: string) =>
  (tabledBy.test(text) || besideTitle.test(text)) && !endsNoHeading.test(above) && !endsBeforeNoun.test(above);

/** In copied text all before the first part may be one block: the title and the opening line start a line. */
export function splitFront(block: Block): Block[] {
  const parts: Block[] = [];
  let wasOpening = true;
  let above = '';
  for (const line of linesOf(block)) {
    const text = textOfWords(line);
    const isOpening = openingLine.test(text);
    if (
      wasOpening ||
      isOpening ||
      isBesideTitle(text, above) ||
      withSubject.test(text) ||
      (titleStart.test(text) && /^\p{Lu}/u.test(text))
    )
      parts.push([...line]);
    else parts.at(-1)?.push(...line);
    [wasOpening, above] = [isOpening, text];
  }
  return parts.flatMap(splitProcedure);
}

/** The lines of a block, as printed. */
export function linesOf(block: Block): Block[] {
  const lines = Map.groupBy(block, ({ place }) => placeName(place));
  return [...lines.values()];
}

function splitProcedure(block: Block): Block[] {
  const at = block.findIndex(({ text }) => procedure.test(text));
  return [
    block.slice(0, at < 0 ? undefined : at),
    at < 0 ? [] : block.slice(at, at + 1),
    at < 0 ? [] : block.slice(at + 1),
  ].filter(({ length }) => length > 0);
}
