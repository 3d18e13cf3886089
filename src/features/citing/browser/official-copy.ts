import { isTranslated } from '../../../browser/translated.ts';

const footnote = '[data-footnote-text]';
/**
 * The words of the source on a page: the front of the whole text, its provisions and notes, what is printed between them,
 * and clauses that another page gathers.
 */
const officialText = `[data-source-text], ${footnote}, .passages blockquote, .document-head h1, .procedure, .opening, .heading > *, .separator`;

/**
 * What is copied from the official text: its words only, without numbers of notes, colours or anything of ours, wherever
 * a range begins and ends. Over several provisions each has its label as the source prints it, and over clauses that are
 * gathered each its place; within one it is just the words. Footnotes stand beside the text: they are copied by themselves.
 *
 * @returns nothing when the ranges hold no official text: then the browser copies what it shows
 */
function officialLines(ranges: readonly Range[]): string[] {
  const all = [...document.querySelectorAll(officialText)];
  const found = ranges.flatMap((range) =>
    all
      .filter((text) => range.intersectsNode(text))
      .map((text) => ({ text, words: wordsIn(text, range) }))
      .filter(({ words }) => words),
  );
  const texts = found.filter(({ text }) => !text.matches(footnote));
  const copied = texts.length > 0 ? texts : found;
  return copied.map(({ text, words }) => (texts.length > 1 ? `${labelOf(text)} ${words}`.trimStart() : words));
}

/**
 * The ranges that are selected, in order: one, or more where Firefox lets one select pieces apart. Older ones also cut a
 * range at what is not to be selected, such as the number of a note; such pieces are one here.
 */
export function selectedRanges(): Range[] {
  const selection = getSelection();
  const ranges: Range[] = [];
  if (!selection) return ranges;
  for (let index = 0; index < selection.rangeCount; index += 1) {
    const range = selection.getRangeAt(index).cloneRange();
    const last = ranges.at(-1);
    const gap = last?.cloneRange();
    gap?.collapse();
    gap?.setEnd(range.startContainer, range.startOffset);
    if (last && gap && officialLines([gap]).length === 0) last.setEnd(range.endContainer, range.endOffset);
    else ranges.push(range);
  }
  return ranges;
}

/** The words of a text that a range holds, in one line. */
function wordsIn(text: Element, range: Range): string {
  const words = within(text, range).cloneContents();
  for (const note of words.querySelectorAll('sup')) note.remove();
  return oneLine(words.textContent);
}

/** "14.", "G.", or the dash before a citation; of a clause elsewhere "Paragraaf 14, deel 2:". */
function labelOf(text: Element): string {
  const where = text.closest('li')?.querySelector('.where')?.textContent;
  if (where) return `${oneLine(where)}:`;
  const provision = text.closest<HTMLElement>('[data-provision]');
  if (provision?.dataset.kind === 'citation') return '–';
  return provision?.querySelector('.label a')?.lastChild?.textContent ?? '';
}

/** The part of a range that lies in an element, of which it holds something. */
export function within(element: Element, { startContainer, startOffset, endContainer, endOffset }: Range): Range {
  // A new one: of a clone of the selection's, moved at both ends, Firefox 153 cannot clone the contents.
  const own = new Range();
  own.selectNodeContents(element);
  if (element.contains(startContainer)) own.setStart(startContainer, startOffset);
  if (element.contains(endContainer)) own.setEnd(endContainer, endOffset);
  return own;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

document.addEventListener('copy', (event) => {
  const { clipboardData } = event;
  const target = event.target as Partial<Element> | null;
  // Firefox keeps the selection of the page while one writes in a field.
  if (!clipboardData || target?.closest?.('input, textarea')) return;
  if (isTranslated()) return;
  const lines = officialLines(selectedRanges());
  if (lines.length === 0) return;
  const paragraphs = lines.map((line) => Object.assign(document.createElement('p'), { textContent: line }).outerHTML);
  clipboardData.setData('text/plain', lines.join('\n\n'));
  clipboardData.setData('text/html', paragraphs.join(''));
  event.preventDefault();
});
