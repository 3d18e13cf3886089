import type { Element } from 'hast';
import type { State } from 'mdast-util-to-hast';
import type { FootnoteReference } from 'mdast';
import { footnoteId, footnoteReferenceId } from '../../addresses/anchors.ts';
import { footnoteName } from '../../language/part-names.ts';
import { footnoteNumber } from '../labels.ts';
import { formerPlaces, type FormerIds } from './former-places.ts';

/**
 * `[^1]` → `<sup id="voetnootverwijzing-1"><a href="#voetnoot-1" role="doc-noteref" aria-label="voetnoot 1"> 1</a></sup>`.
 * Only the first reference to a note carries the id, since an id stands once on a page. A narrow space, part of the reference, keeps
 * its number apart from the word before it where there are no styles: "2021 4" in a reader view, and not "20214".
 */
export function footnoteReferenceHandler(formerIds: FormerIds) {
  return (_state: State, node: FootnoteReference): Element => {
    const number = footnoteNumber(node);
    const isFirst = node.data?.isFirst !== false;
    return {
      type: 'element',
      tagName: 'sup',
      properties: isFirst ? { id: footnoteReferenceId(number) } : {},
      children: [
        ...(isFirst ? formerPlaces(formerIds(footnoteReferenceId(number))) : []),
        {
          type: 'element',
          tagName: 'a',
          properties: { href: `#${footnoteId(number)}`, role: 'doc-noteref', ariaLabel: footnoteName(number) },
          children: [{ type: 'text', value: `\u202f${String(number)}` }],
        },
      ],
    };
  };
}
