import type { Element } from 'hast';
import type { Paragraph, Root } from 'mdast';
import { rehype } from 'rehype';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { date } from './handlers/date.ts';
import { footnoteReferenceHandler } from './handlers/footnote-reference.ts';
import { mentionHandler, type MentionUrl, type PublicationUrl } from './handlers/mention.ts';
import { formerPlaces, type FormerIds } from './handlers/former-places.ts';
import { provisionHandler } from './handlers/provision.ts';

import type { MatchableName } from './match-names.ts';
import { remarkClauses } from './plugins/remark-clauses.ts';
import { remarkDates } from './plugins/remark-dates.ts';
import { remarkFootnotes } from './plugins/remark-footnotes.ts';
import { remarkIndented } from './plugins/remark-indented.ts';
import { remarkMentions } from './plugins/remark-mentions.ts';
import { remarkNames } from './plugins/remark-names.ts';
import { remarkPlain } from './plugins/remark-plain.ts';
import { remarkPlainAddresses } from './plugins/remark-plain-addresses.ts';
import { remarkProvisions } from './plugins/remark-provisions.ts';
import type { ProvisionNode } from './tree.d.ts';

/** Markdown → tree of provisions and clauses. Each step reports what it cannot accept. */
export const resolutionProcessor = remark()
  .use(remarkFrontmatter, ['yaml']) // stays in the tree, so that line numbers stay true
  .use(remarkGfm) // footnotes
  .use(remarkIndented) // points may stand in as far as they are deep
  .use(remarkPlainAddresses) // what else of GFM a text may look like is text
  .use(remarkProvisions) // blocks → provisions; needs the source's own labels, so it goes first
  .use(remarkMentions) // links → mentions
  .use(remarkPlain) // line breaks → spaces; whatever is left that is not text is reported
  .use(remarkFootnotes) // notes and references agree
  .use(remarkClauses) // last: it divides what the others have made plain
  .freeze();

/** The same tree with marks around the words that can be recognised: what is marked by hand goes before. */
export function createMarker(names: readonly MatchableName[]) {
  return unified()
    .use(remarkNames, names) // outside mentions
    .use(remarkDates) // inside them too
    .freeze();
}

/** Nodes → HTML. */
export interface Render {
  /** A provision → its element. */
  provision(node: ProvisionNode): string;
  /** The paragraphs of a footnote → what is inside them. */
  footnote(id: string, paragraphs: Paragraph[]): string;
}

/** Makes the renderer of official text; `url` and `publication` decide where mentions lead. */
export function createRenderer(url: MentionUrl, publication: PublicationUrl, formerIds: FormerIds): Render {
  const toHast = unified()
    .use(remarkRehype, {
      handlers: {
        provision: provisionHandler(formerIds),
        footnoteReference: footnoteReferenceHandler(formerIds),
        date,
        mention: mentionHandler(url, publication),
      },
    })
    .freeze();
  const html = rehype().data('settings', { fragment: true, collapseEmptyAttributes: true }).freeze();
  const elementOf = (node: ProvisionNode | Paragraph): Element => {
    const root: Root = { type: 'root', children: [node] };
    return toHast.runSync(root).children[0] as Element;
  };
  const stringify = (children: Element['children']) => html.stringify({ type: 'root', children });
  return {
    provision: (node) => stringify([elementOf(node)]),
    footnote: (id, paragraphs) =>
      stringify(formerPlaces(formerIds(id))) +
      paragraphs.map((paragraph) => stringify(elementOf(paragraph).children)).join(' '),
  };
}
