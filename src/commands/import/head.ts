/** What stands above the first part of a text. */
import { namesSubject, openingLine, speakerOf, startsLeadIn, titleRest, titleStart } from '../../language/printed.ts';
import { importStrings } from '../../strings/nl/import.ts';
import { isBesideTitle, isOfTitle, shortLines, splitFront } from './front.ts';
import { placeOf, textOfWords, type Block } from './source.ts';
import type { ImportedText } from './structure.ts';

/** Finds the title, the opening line and what stands around them. */
export function readHead(
  blocks: readonly Block[],
  listed: ReadonlySet<Block> | undefined,
): Pick<ImportedText, 'title' | 'front' | 'opening' | 'before' | 'details' | 'doubts'> {
  const isAside = detailsBesideTitle(blocks, listed);
  const above = blocks.filter((block) => !isAside(block)).flatMap(splitFront);
  const isFact = (block: Block, index: number) =>
    isBesideTitle(textOfWords(block), textOfWords(above[index - 1] ?? []));
  const front = above.filter((block, index) => !isFact(block, index));
  const start = Math.max(
    front.findLastIndex((block) => titleStart.test(textOfWords(block))),
    0,
  );
  const { title, end, doubts } = titleFrom(front, start);
  const last = front.at(-1) ?? [];
  const hasOpening = front.length > end && isOpening(last);
  const below = front.slice(end, hasOpening ? -1 : undefined);
  // Names of those who tabled it; without an opening line it may be one.
  const isNamed = (block: Block) => hasOpening && !/^\(.*\)$/.test(textOfWords(block));
  return {
    title,
    front: below.filter((block) => !isNamed(block)),
    opening: hasOpening ? last : [],
    before: front.slice(0, start),
    details: [...blocks.filter(isAside), ...above.filter(isFact), ...below.filter(isNamed)],
    doubts: [
      ...doubts,
      ...(hasOpening ? doubtSpeaker(last) : [importStrings.noOpening]),
      ...(titleStart.test(textOfWords(title)) ? [] : [importStrings.titleUnsure(textOfWords(title))]),
    ],
  };
}

/** The title, which may go on in the blocks below its first one, and where it ends; the last block may be the opening line. */
function titleFrom(front: readonly Block[], start: number): { title: Block; end: number; doubts: string[] } {
  const first = front[start] ?? [];
  const below = front.slice(start + 1, -1);
  const other = below.findIndex((block) => !isOfTitle(block));
  const rest = other < 0 ? below : below.slice(0, other);
  const taken = [...shortLines(first), ...rest.filter((block) => !titleRest.test(textOfWords(block)))];
  return {
    title: [first, ...rest].flat(),
    end: start + 1 + rest.length,
    doubts: taken.map((block) => `${placeOf(block)}: ${importStrings.takenAsTitle(textOfWords(block))}`),
  };
}

/** Whether the last block above the parts is the opening line. */
function isOpening(block: Block): boolean {
  const text = textOfWords(block);
  return (openingLine.test(text) || /[,;]$/.test(text)) && !startsLeadIn(text);
}

const doubtSpeaker = (opening: Block): string[] =>
  speakerOf(textOfWords(opening)) === undefined
    ? [`${placeOf(opening)}: ${importStrings.speakerUnsure(textOfWords(opening))}`]
    : [];

/** Which facts above the text are none of its title: all but the subject, where the title has none. */
function detailsBesideTitle(above: readonly Block[], details: ReadonlySet<Block> | undefined) {
  const subject = above.findIndex((block) => namesSubject.test(textOfWords(block)));
  const hasSubject = above.some((block) => titleStart.test(textOfWords(block)) && block.length > 1);
  const own = subject < 0 || hasSubject ? [] : above.slice(subject, subject + 2);
  return (block: Block): boolean => details?.has(block) === true && !own.includes(block);
}
