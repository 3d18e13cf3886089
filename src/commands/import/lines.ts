import { openingLine } from '../../language/printed.ts';
import { isOrnament, labelAtStart } from '../../resolution/labels.ts';
import { importStrings } from '../../strings/nl/import.ts';
import { Articles } from './articles.ts';
import { endsSentence, splitLabel } from './starts.ts';
import { toBlocks } from './group-lines.ts';
import { takeFootnotes } from './footnotes.ts';
import { isFurniture, isRepeated, isRule, isShortFurniture } from './furniture.ts';
import { doubtNotes, doubtNumbers, markReferences, takeNumbered, unmark } from './note-references.ts';
import { placeName, textOfWords, type Block, type Line, type Source } from './source.ts';

/** Lines → blocks: without the furniture of pages, with notes taken from the foot of the page. */
export function linesToSource(printed: Line[]): Source {
  const doubts: string[] = [];
  const articles = new Articles();
  const lines = printed.map((line) => ({ ...line, words: splitLabel(articles.number(line.words), doubts) }));
  const repeated = isRepeated(lines);
  const leftOut: Block[] = articles.words;
  const kept: Line[] = [];
  let wasFurniture = false;
  let wasRule = false;
  let isInText = false;
  const isPrinted = (line: Line) => isFurniture(line.words) || repeated(line);
  lines.forEach((line, index) => {
    const before = kept.at(-1);
    const next = lines[index + 1];
    const text = textOfWords(line.words);
    const isShort = isShortFurniture(line.words);
    const isBelowOpen = before !== undefined && !endsSentence(textOfWords(before.words));
    const runsOn = isBelowOpen && !line.isApart && !wasFurniture && !(next && isPrinted(next));
    // Words of the text may stand at the same place of three pages too: "lidstaten;" below "in alle".
    const isEnd = isBelowOpen && (!line.isApart || line.startsPage) && endsBelow(lines.slice(index), repeated);
    const isOfText = !isFurniture(line.words) && repeated(line) && (isEnd || labelAtStart(text) !== undefined);
    if ((isPrinted(line) && !isOfText) || (isShort && !runsOn)) {
      leftOut.push(line.words);
      wasFurniture = true;
      wasRule = isRule(line.words);
      return;
    }
    isInText ||= openingLine.test(text) || labelAtStart(text) !== undefined;
    // Above the opening line no sentence goes on: what stands there is told as left out.
    if ((isShort && isInText) || isOfText)
      doubts.push(
        `${placeName(line.place)}: ${isShort || isEnd ? importStrings.inSentence(text) : importStrings.repeatedLabel(text)}`,
      );
    const isBelowRule = wasRule || isOrnament(textOfWords(before?.words ?? []));
    kept.push({
      ...line,
      startsPage: line.startsPage || wasFurniture,
      isApart: line.isApart || isBelowRule,
      isBelowRule,
    });
    [wasFurniture, wasRule] = [false, false];
  });
  const { body, notes, leftOut: rules } = takeFootnotes(kept, doubts);
  const blocks = toBlocks(body, doubts);
  if (notes.length > 0) {
    markReferences(blocks, notes, doubts);
    doubtNotes(blocks, doubts);
  }
  // A page of the Parliament that was printed has its notes below the text, as large, and their numbers on the line.
  const own = notes.length > 0 ? { blocks, notes, doubts: [] } : takeNumbered(blocks);
  doubts.push(...own.doubts);
  unmark(own.blocks.flat(), new Set(own.notes.map(({ label }) => label)), doubts);
  doubtNumbers(own.blocks.flat(), doubts);
  return { ...own, headings: new Set(), leftOut: [...leftOut, ...rules], doubts };
}

/** Whether a sentence ends in the first of these lines, or in those of its page right below it that are repeated too. */
function endsBelow(lines: readonly Line[], repeated: (line: Line) => boolean): boolean {
  for (const [index, line] of lines.entries()) {
    if ((index > 0 && line.isApart) || !repeated(line)) return false;
    if (endsSentence(textOfWords(line.words))) return true;
  }
  return false;
}
