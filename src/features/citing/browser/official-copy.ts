import { within } from './selected-parts.ts';

/** The words of the source on a page: of the whole text its front too. */
const officialText = '.document-head :is(h1, .procedure), .text > .opening, [data-source-text]';

/** Official words as they go to the clipboard. */
interface OfficialCopy {
  plain: string;
  html: string;
}

/**
 * What is copied from the official text: its words only, without numbers of notes, colours or anything of ours, wherever
 * the range begins and ends. Over several provisions each has its label as the source prints it; within one it is just the
 * words.
 *
 * @returns nothing when the range holds no provision of the text: then the browser copies what it shows
 */
function officialCopy(range: Range): OfficialCopy | undefined {
  const texts = [...document.querySelectorAll<HTMLElement>(officialText)].filter((text) => range.intersectsNode(text));
  if (!texts.some((text) => 'sourceText' in text.dataset)) return undefined;
  const lines = texts.flatMap((text) => {
    const words = wordsIn(text, range);
    return words && texts.length > 1 ? `${labelOf(text)} ${words}`.trimStart() : words || [];
  });
  const html = lines
    .map((line) => Object.assign(document.createElement('p'), { textContent: line }).outerHTML)
    .join('');
  return { plain: lines.join('\n\n'), html };
}

/** The words of a text that a range holds, in one line. */
function wordsIn(text: HTMLElement, range: Range): string {
  const words = within(text, range).cloneContents();
  for (const note of words.querySelectorAll('sup')) note.remove();
  return words.textContent.replace(/\s+/g, ' ').trim();
}

/** "14.", "G.", or the dash before a citation. */
function labelOf(text: HTMLElement): string {
  const provision = text.closest<HTMLElement>('[data-provision]');
  if (provision?.dataset.kind === 'citation') return '–';
  return provision?.querySelector('.label a > :last-child')?.textContent ?? '';
}

/** Copying from the official text gives the official words, and nothing of ours. */
export function copyOfficialWords(event: ClipboardEvent): void {
  const selected = getSelection();
  if (!selected?.rangeCount || selected.isCollapsed || !event.clipboardData) return;
  if (event.target instanceof Element && event.target.closest('input, textarea')) return;
  const copy = officialCopy(selected.getRangeAt(0));
  if (!copy?.plain) return;
  event.clipboardData.setData('text/plain', copy.plain);
  event.clipboardData.setData('text/html', copy.html);
  event.preventDefault();
}
