import type { Root, RootContent } from 'mdast';
import { rehype } from 'rehype';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { footnoteReference } from './handlers/footnote-reference.ts';
import { mentionHandler, type MentionUrl } from './handlers/mention.ts';
import { provision } from './handlers/provision.ts';
import { remarkClauses } from './plugins/remark-clauses.ts';
import { remarkFootnotes } from './plugins/remark-footnotes.ts';
import { remarkMentions } from './plugins/remark-mentions.ts';
import { remarkPlain } from './plugins/remark-plain.ts';
import { remarkProvisions } from './plugins/remark-provisions.ts';

/** Markdown → tree of provisions and clauses. Each step reports what it cannot accept. */
export const resolutionProcessor = remark()
  .use(remarkFrontmatter, ['yaml']) // stays in the tree, so that line numbers stay true
  .use(remarkGfm) // footnotes
  .use(remarkProvisions) // blocks → provisions; needs the source's own labels, so it goes first
  .use(remarkMentions) // links → mentions
  .use(remarkPlain) // line breaks → spaces; whatever is left that is not text is reported
  .use(remarkFootnotes) // notes and references agree
  .use(remarkClauses) // last: it divides what the others have made plain
  .freeze();

/** Nodes → HTML. */
export type Render = (...nodes: RootContent[]) => string;

/** Makes the renderer of official text; `url` decides where mentions lead. */
export function createRenderer(url: MentionUrl): Render {
  const toHast = unified()
    .use(remarkRehype, { handlers: { provision, footnoteReference, mention: mentionHandler(url) } })
    .freeze();
  const html = rehype().data('settings', { fragment: true, omitOptionalTags: false }).freeze();
  return (...children) => {
    const tree: Root = { type: 'root', children };
    const hast = toHast.runSync(tree);
    // remark-rehype puts line feeds between block elements of a root; one element or inline content has none.
    return html.stringify(hast);
  };
}
