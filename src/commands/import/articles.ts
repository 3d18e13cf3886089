import { articleNumber, opensArticles } from '../../language/printed.ts';
import { textOfWords, type Block } from './source.ts';

/**
 * Below "BESLUIT:" the paragraphs of a decision are articles: "Artikel 1", "Art. 2. De raad …", numbered on from 1. Each is
 * given its number as a label, "1."; the word "Artikel" comes back, to be told as left out.
 */
export function numberArticles(blocks: readonly Block[]): { blocks: Block[]; words: Block[] } {
  const words: Block[] = [];
  let isOpen = false;
  const numbered = blocks.map((block): Block => {
    isOpen ||= opensArticles.test(textOfWords(block));
    const [article, number] = block;
    const label = isOpen && article && articleNumber.exec(textOfWords(block))?.[1];
    if (!label || !number || Number(label) !== words.length + 1) return block;
    words.push([article]);
    return [{ ...number, text: `${label}.` }, ...block.slice(2)];
  });
  return { blocks: numbered, words };
}
