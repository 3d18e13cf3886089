import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import { raisedEnd } from '../../language/printed.ts';
import { blocks, textOf } from './html-elements.ts';
import { noteLabel } from './note-labels.ts';

/** The label of the note that an element leads to, or back from. */
function labelOf(element: Element): string | undefined {
  const printed = textOf(element).trim();
  // As Word's notes lead back, and as Markdown's do, there with a sign that makes it no picture.
  return /^[↑↩]\uFE0E?$/.test(printed) ? '↑' : noteLabel(printed);
}

/** Whether an element looks like a reference to a note: a number above the line, or one that leads to a place on the page. */
export function isMark(element: Element): boolean {
  const { href } = element.properties;
  const isLink = element.tagName === 'a' && typeof href === 'string' && href.startsWith('#');
  return (element.tagName === 'sup' || isLink) && labelOf(element) !== undefined;
}

/** Whether an element may be the mark of a note that is no plain number, above the line: "a", "1,2". */
export function isUnknownMark(element: Element): boolean {
  const printed = textOf(element).trim();
  return element.tagName === 'sup' && /^\S{1,8}$/.test(printed) && !raisedEnd.test(printed);
}

interface NoteTargets {
  /** References and the links back of their notes, each with the label of the note. */
  references: Map<Element, string>;
  definitions: Map<Element, string>;
  /** All elements that hold a link back. */
  holders: Set<Element>;
  /** Those of them that are a note, with its label. */
  wholes: Map<Element, string>;
}

/** Finds the notes of a page: the place that a reference leads to starts with a link back. */
export function noteTargets(tree: Root): NoteTargets {
  const links: { element: Element; to: string; label: string; ids: string[] }[] = [];
  let around: string[] = [];
  visit(tree, 'element', (element) => {
    const { id, name, href } = element.properties;
    const ids = [id, name].filter((value) => typeof value === 'string');
    if (blocks.has(element.tagName) && ids.length > 0) around = ids;
    if (element.tagName !== 'a' || typeof href !== 'string' || !href.includes('#')) return;
    const label = labelOf(element);
    if (label !== undefined)
      links.push({ element, to: href.slice(href.indexOf('#') + 1), label, ids: [...ids, ...around] });
  });
  const references = new Map<Element, string>();
  const definitions = new Map<Element, string>();
  const places = new Map<string, number[]>();
  links.forEach(({ ids }, index) => {
    for (const id of ids) {
      const known = places.get(id);
      if (known) known.push(index);
      else places.set(id, [index]);
    }
  });
  links.forEach((link, index) => {
    const back = places.get(link.to)?.find((other) => link.ids.includes(links[other]?.to ?? ''));
    if (back === undefined) return;
    if (back > index) references.set(link.element, link.label);
    else definitions.set(link.element, links[back]?.label ?? link.label);
  });
  return { references, definitions, ...notesIn(tree, definitions) };
}

/**
 * The elements around one link back are a note where they are an item of a list, or start with the link; and the block of
 * the link itself where it ends with it.
 */
function notesIn(tree: Root, definitions: ReadonlyMap<Element, string>): Pick<NoteTargets, 'holders' | 'wholes'> {
  const links = new Map<Element, Element[]>();
  const nearest = new Map<Element, Element>();
  visitParents(tree, 'element', (element, ancestors) => {
    if (!definitions.has(element)) return;
    const around = ancestors.filter((node) => node.type === 'element').filter(({ tagName }) => blocks.has(tagName));
    for (const holder of around) links.set(holder, [...(links.get(holder) ?? []), element]);
    const last = around.at(-1);
    if (last) nearest.set(element, last);
  });
  const wholes = new Map<Element, string>();
  for (const [holder, [link, other]] of links) {
    const label = link && definitions.get(link);
    if (!link || label === undefined || other) continue;
    const isAtEnd = nearest.get(link) === holder && stands(link, holder, 'last');
    if (holder.tagName === 'li' || stands(link, holder, 'first') || isAtEnd) wholes.set(holder, label);
  }
  return { holders: new Set(links.keys()), wholes };
}

/** Whether an element stands first or last in another, with no words on that side of it. */
function stands(element: Element, within: Element, side: 'first' | 'last'): boolean {
  const children = within.children.filter((child) => textOf(child).trim() !== '');
  const outer = side === 'first' ? children[0] : children.at(-1);
  return outer === element || (outer?.type === 'element' && stands(element, outer, side));
}
