/**
 * The range of a stretch of text within an element: `start` and `end` count UTF-16 units of `text`, the element's
 * text as printed, or of all its text without one. References to footnotes and white space at its edges do not count.
 *
 * @returns nothing when the element does not hold that text
 */
export function rangeIn(place: Element, start: number, end: number, text = ''): Range | undefined {
  const skipped = '[role="doc-noteref"], [role="doc-backlink"], sup';
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(skipped) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const lead = nodes
    .map((node) => node.data)
    .join('')
    .indexOf(text.slice(0, end));
  if (lead < 0) return undefined;
  const range = document.createRange();
  let before = 0;
  for (const node of nodes) {
    const [from, to] = [start + lead - before, end + lead - before];
    if (from >= 0 && from < node.length) range.setStart(node, from);
    if (to > 0 && to <= node.length) range.setEnd(node, to);
    before += node.length;
  }
  return range;
}
