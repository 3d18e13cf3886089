import { articleNumber, opensArticles } from '../../language/printed.ts';
import { textOfWords, type Block } from './source.ts';

/**
 * Below "BESLUIT:" the paragraphs of a decision are articles: "Artikel 1", "Art. 2. De raad …", numbered on from 1; an only one
 * is "Enig artikel". Each is given its number as a label, "1."; the word "Artikel" is kept, to be told as left out.
 */
export class Articles {
  readonly words: Block[] = [];
  private isOpen = false;

  /** The words of a block or line, with the label of an article where they start as the next one. */
  number(block: Block): Block {
    this.isOpen ||= opensArticles.test(textOfWords(block));
    const words = apart(block);
    const [start, number = '1'] = (this.isOpen ? articleNumber.exec(textOfWords(words)) : null) ?? [];
    const [article, second] = words;
    if (start === undefined || !article || !second || Number(number) !== this.words.length + 1) return block;
    this.words.push(/\d/.test(second.text) ? [article] : [article, { ...second, text: letters(second.text) }]);
    return [{ ...second, text: `${number}.` }, ...words.slice(start.split(' ').length)];
  }
}

/** The words of a block, with "Artikel", its number and what follows apart, though a space that does not break is between them. */
const apart = ([first, second, ...rest]: Block): Block => [
  ...[first, second].flatMap((word) =>
    word ? word.text.split(/[\u00A0\u202F]+/).flatMap((text) => (text ? [{ ...word, text }] : [])) : [],
  ),
  ...rest,
];

/** `"artikel."` → `"artikel"` */
const letters = (text: string) => text.replace(/\P{L}+$/u, '');
