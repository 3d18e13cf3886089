import type { Element, Nodes } from 'hast';
import { importStrings } from '../../strings/nl/import.ts';

/** What holds no words at all. */
export const wordless = new Set(['head', 'script', 'style', 'template']);

/** What people fill in or choose, or a program does: words that are none of the text. */
const fields = new Set(['select', 'textarea', 'datalist', 'progress', 'meter']);

/** What holds words of the site around the text; those of the text may have a header and footer of their own. */
const aside = new Set(['nav', 'header', 'footer', 'form', 'noscript', 'noframes', 'button']);
export const ofText = new Set(['article', 'main']);

/** What was struck through. */
const struck = new Set(['del', 's', 'strike']);

/** What shows words that are none of the page's own; the words within stand there for what cannot show it. */
const pictures = new Set(['img', 'iframe', 'embed', 'object', 'video', 'audio', 'canvas', 'svg']);

/** How a sign is said, in small letters above it, and a formula in a language of programs. */
export const beside = new Set(['rt', 'rp', 'annotation', 'annotation-xml']);

/** What stands on lines of its own. */
export const blocks = new Set(
  'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** The text within, without elements of some names. */
export function textOf(node: Nodes, between = '', without = new Set<string>()): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (node.type === 'element' && without.has(node.tagName))) return '';
  return node.children.map((child) => textOf(child, between, without)).join(between);
}

export const isCell = ({ tagName }: Element) => tagName === 'td' || tagName === 'th';

/** Whether an element holds no more than one block, as a cell of numbers does and one with a part of the text does not. */
export function isOneBlock(element: Element): boolean {
  const own = element.children.filter((child) => child.type === 'element' && blocks.has(child.tagName)) as Element[];
  return own.length < 2 && own.every(isOneBlock);
}

/** Whether no word of an element is taken: what stands around the text, is not shown, or is shown otherwise. */
export const isUnread = (element: Element, isOfText: boolean) =>
  isHidden(element) ||
  isStruck(element) ||
  isAside(element, isOfText) ||
  [pictures, fields, beside].some((names) => names.has(element.tagName));

/** What is doubted of words that are not taken: those of pictures and fields may be of the text. */
export function unreadWords(element: Element, words: string): string | undefined {
  const { tagName, properties } = element;
  if (isHidden(element) || isStruck(element)) return undefined;
  if (fields.has(tagName)) return words === '' ? undefined : importStrings.fieldUnread(words.slice(0, 60));
  if (!pictures.has(tagName) || properties.alt === '' || (tagName === 'svg' && words === '')) return undefined;
  return importStrings.pictureUnread(properties.alt ?? words.slice(0, 60));
}

/** Whether an element says itself that a browser does not show it. */
const isHidden = ({ tagName, properties: { hidden, open, style } }: Element) =>
  (tagName === 'dialog' && open === undefined) ||
  (hidden !== undefined && hidden !== false) ||
  /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(String(style));

/** Whether an element says itself that its words are struck through. */
const isStruck = ({ tagName, properties: { style } }: Element) =>
  struck.has(tagName) || /text-decoration[^;]*line-through/i.test(String(style));

/** Whether an element stands around the text; all of a page may be in a form. */
function isAside(element: Element, isOfText: boolean): boolean {
  if (!aside.has(element.tagName)) return false;
  if (element.tagName === 'form') return !holdsText(element);
  return !(isOfText && /^(?:header|footer)$/.test(element.tagName));
}

/** Whether a title stands in an element, or a paragraph that has words of its own. */
const holdsText = (element: Element): boolean =>
  element.children.some(
    (child) =>
      child.type === 'element' &&
      (child.tagName === 'h1' ||
        (child.tagName === 'p' && child.children.some((own) => own.type === 'text' && own.value.trim() !== '')) ||
        holdsText(child)),
  );
