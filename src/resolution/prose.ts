import { rehype } from 'rehype';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import type { Root as MdastRoot } from 'mdast';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Point } from 'unist';
import { isTaken } from '../addresses/paths.ts';
import { prosePageSchema, type ProsePage } from '../schemas/prose.ts';
import { listFiles, readTextFile } from './files.ts';
import type { VFile } from 'vfile';
import { report } from './report.ts';
import { readYaml } from './yaml.ts';

const parser = remark().use(remarkFrontmatter, ['yaml']).use(remarkGfm).freeze();

/** Puts the base before a path of this site. */
export type WithBase = (path: string) => string;

/**
 * Reads the ordinary prose in `pages/`: frontmatter and Markdown, no HTML. Links that start with a slash are paths
 * of this site and get its base.
 */
export async function readProsePages(dir: string, withBase: WithBase): Promise<{ pages: ProsePage[]; files: VFile[] }> {
  const names = await listFiles(dir, 'pages', '.md');
  const files = await Promise.all(names.map((name) => readTextFile(dir, name)));
  const pages = files.flatMap((file) => readProsePage(file, withBase) ?? []);
  return { pages, files };
}

function readProsePage(file: VFile, withBase: WithBase): ProsePage | undefined {
  if (String(file) === '' && file.messages.length > 0) return undefined;
  const tree = parser.parse(file);
  const [node] = tree.children;
  if (node?.type !== 'yaml') {
    report(file, undefined, 'frontmatter-missing');
    return undefined;
  }
  const line = (node.position?.start as Point).line + 1;
  const frontmatter = readYaml(file, prosePageSchema.omit({ id: true, html: true }), { text: node.value, line });
  visit(tree, 'html', (html) => {
    report(file, html, 'html');
  });
  const id = file.stem ?? '';
  if (isTaken(id)) report(file, undefined, 'page-address', id);
  if (!frontmatter) return undefined;
  return { id, html: renderMarkdown(tree, withBase), ...frontmatter.data };
}

/** Markdown of ours → HTML; paths of this site get its base, links to other sites are left as they are. */
function renderMarkdown(tree: MdastRoot, withBase: WithBase): string {
  const hast = unified().use(remarkRehype).runSync(tree);
  visit(hast, 'element', (element) => {
    const { href } = element.properties;
    if (typeof href === 'string' && href.startsWith('/')) element.properties.href = withBase(href);
  });
  return rehype().data('settings', { fragment: true }).stringify(hast);
}
