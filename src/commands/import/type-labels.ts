import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { visitParents, SKIP } from 'unist-util-visit-parents';
import type { Element, Nodes, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { importStrings } from '../../strings/nl/import.ts';
import { WordLists } from './word-lists.ts';
import { childOf, WordStyles } from './word-styles.ts';

/**
 * Word numbers lists itself and keeps only how they are numbered: here each label is typed before its words, as Word prints
 * it, and the lists are ordinary paragraphs.
 *
 * @throws Error when the file is no zip
 */
export function typeLabels(docx: Uint8Array): { docx: Uint8Array; doubts: string[] } {
  const files = unzipSync(docx);
  const partOf = (name: string) =>
    Object.keys(files).find((path) => new RegExp(String.raw`^word/${name}\d*\.xml$`).test(path)) ?? '';
  const [document, numbering, styles] = ['document', 'numbering', 'styles'].map(partOf);
  const treeOf = (path = '') => (files[path] ? fromXml(strFromU8(files[path])) : undefined);
  const [text, lists] = [treeOf(document), treeOf(numbering)];
  if (!text || !lists) return { docx, doubts: [] };
  const doubts = typeInto(text, new WordLists(lists, new WordStyles(treeOf(styles))));
  const noLists = x('w:numbering', { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' });
  return {
    docx: zipSync({
      ...files,
      [document ?? '']: strToU8(toXml(text)),
      [numbering ?? '']: strToU8(toXml(noLists)),
    }),
    doubts,
  };
}

/** Types the labels into the paragraphs of a document; what is not sure of them comes back. */
function typeInto(text: Root, lists: WordLists): string[] {
  const doubts: string[] = [];
  // Paragraphs whose end was deleted while changes were tracked are the start of the next.
  let open: Element[] = [];
  visitParents(text, 'element', (element, ancestors) => {
    if (element.name === 'mc:Choice') return SKIP; // a drawing again, in a form that is not read
    if (element.name !== 'w:p') return undefined;
    const properties = childOf(element, 'w:pPr');
    open.push(element);
    if (childOf(childOf(properties, 'w:rPr'), 'w:del')) return undefined;
    const [first = element] = open;
    const words = open.map(wordsOf).join('').trim();
    open = [];
    for (const [, field] of instructionsOf(element).matchAll(/\b(AUTONUM\w*|LISTNUM)\b/g))
      doubts.push(importStrings.labelInField(start(words), field ?? ''));
    const label = lists.next(properties);
    if (!label || label.text === '') return undefined;
    // In a table the words may stand in the next cell.
    const isInCell = ancestors.some((ancestor) => 'name' in ancestor && ancestor.name === 'w:tc');
    if (words === '' && !isInCell) doubts.push(importStrings.labelAlone(label.text));
    else type(label.text, first);
    if (label.unknownFormat !== undefined)
      doubts.push(importStrings.labelFormat(start(words), label.text, label.unknownFormat));
    return undefined;
  });
  return doubts;
}

/** Puts a label and a tab before the words of a paragraph. */
function type(label: string, paragraph: Element): void {
  const isProperties = (child: Element['children'][number]) => child.type === 'element' && child.name === 'w:pPr';
  const typed = x('w:r', [x('w:t', { 'xml:space': 'preserve' }, label), x('w:tab')]);
  paragraph.children.splice(paragraph.children.findIndex(isProperties) + 1, 0, typed);
}

const start = (words: string) => words.slice(0, 60);

const wordsOf = (node: Nodes) => textIn(node, 'w:t');
const instructionsOf = (node: Nodes) => textIn(node, 'w:instrText');

/** The text of the elements of a name within a node. */
export function textIn(node: Nodes, name: string): string {
  if (!('children' in node)) return '';
  if (node.type === 'element' && node.name === name)
    return node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  return node.children.map((child) => textIn(child, name)).join('');
}
