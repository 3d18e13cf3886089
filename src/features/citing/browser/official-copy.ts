/** The words of the source on a page: the front of the whole text, its provisions, and clauses that another page gathers. */
const officialText = '.document-head :is(h1, .procedure), .text > .opening, [data-source-text], .passages blockquote';

/**
 * What is copied from the official text: its words only, without numbers of notes, colours or anything of ours, wherever
 * the range begins and ends. Over several provisions each has its label as the source prints it, and over clauses that are
 * gathered each its place; within one it is just the words.
 *
 * @returns nothing when the range holds no provision of the text: then the browser copies what it shows
 */
function officialLines(range: Range): string[] {
  const texts = [...document.querySelectorAll(officialText)].filter((text) => range.intersectsNode(text));
  if (!texts.some((text) => text.matches('[data-source-text], blockquote'))) return [];
  return texts.flatMap((text) => {
    const words = wordsIn(text, range);
    return words && texts.length > 1 ? `${labelOf(text)} ${words}`.trimStart() : words || [];
  });
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
  return provision?.querySelector('.label a > :last-child')?.textContent ?? '';
}

/** The part of a range that lies in an element. */
export function within(element: Element, range: Range): Range {
  const own = document.createRange();
  own.selectNodeContents(element);
  if (range.compareBoundaryPoints(Range.START_TO_START, own) > 0) own.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, own) < 0) own.setEnd(range.endContainer, range.endOffset);
  return own;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

document.addEventListener('copy', (event) => {
  const selected = getSelection();
  const { clipboardData, target } = event;
  if (!selected?.rangeCount || selected.isCollapsed || !clipboardData) return;
  if (target instanceof Element && target.closest('input, textarea')) return;
  const lines = officialLines(selected.getRangeAt(0));
  if (lines.length === 0) return;
  const paragraphs = lines.map((line) => Object.assign(document.createElement('p'), { textContent: line }).outerHTML);
  clipboardData.setData('text/plain', lines.join('\n\n'));
  clipboardData.setData('text/html', paragraphs.join(''));
  event.preventDefault();
});
