import type { Nodes, PhrasingContent, Text } from 'mdast';
import type { Parent } from 'unist';
import { textOf } from './extract/text.ts';

/** A range of the text of a node, in UTF-16 units, `end` exclusive. */
interface Range {
  start: number;
  end: number;
}

/**
 * Puts a node around words of a text, without a change to the text. Words in two nodes, such as those that a footnote's
 * reference parts, stay as they are: an element around both could hold what it must not.
 *
 * @param ranges in the order of the text; they do not overlap
 * @param offset where the text of `parent` starts
 */
export function wrapWords<Each extends Range>(
  parent: Parent,
  ranges: readonly Each[],
  wrap: (words: Text, range: Each) => PhrasingContent,
  offset = 0,
): void {
  let end = offset;
  const children = parent.children as Nodes[];
  parent.children = children.flatMap((child): Nodes[] => {
    const start = end;
    end += textOf(child).length;
    const own = ranges.filter((range) => start <= range.start && range.end <= end);
    if (own.length === 0) return [child];
    if (child.type === 'text') return split(child, own, wrap, start);
    if ('children' in child) wrapWords(child, own, wrap, start);
    return [child];
  });
}

function split<Each extends Range>(
  text: Text,
  ranges: readonly Each[],
  wrap: (words: Text, range: Each) => PhrasingContent,
  offset: number,
): PhrasingContent[] {
  const piece = (start: number, end?: number): Text => ({ ...text, value: text.value.slice(start, end) });
  const parts: PhrasingContent[] = [];
  let done = 0;
  for (const range of ranges) {
    const [start, end] = [range.start - offset, range.end - offset];
    parts.push(piece(done, start), wrap(piece(start, end), range));
    done = end;
  }
  parts.push(piece(done));
  return parts.filter((part) => part.type !== 'text' || part.value !== '');
}
