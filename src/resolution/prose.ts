import { toString } from 'mdast-util-to-string';
import { rehype } from 'rehype';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import type { Definition, Link, Root as MdastRoot } from 'mdast';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Point } from 'unist';
import { pageIds } from '../addresses/page-ids.ts';
import { paths, prosePath, takenNames } from '../addresses/paths.ts';
import { fold } from '../language/fold.ts';
import { proseFrontSchema, type ProsePage } from '../schemas/prose.ts';
import { hasFile, listFiles, readTextFile, reportFrontmatter } from './files.ts';
import type { VFile } from 'vfile';
import { checkSigns } from './check/signs.ts';
import { hasErrors, report } from './report.ts';
import { readYaml } from './yaml.ts';

const parser = remark().use(remarkFrontmatter, ['yaml']).use(remarkGfm).freeze();

/** Puts the base before a path of this site. */
export type WithBase = (path: string) => string;

/** A link of a page to a page of this site or of another. */
export interface PageLink {
  file: VFile;
  node: Link | Definition;
  /** Of this site, without base: `/over/#kop`; absent for a page of others. */
  address?: string;
}

interface ProseReading {
  pages: ProsePage[];
  /** The id of every file that can be a page, also of those with something wrong in them. */
  ids: string[];
  /** Where they lead is known only when all is read. */
  links: PageLink[];
  /** Path of each page → the fragments that it has. */
  fragments: Map<string, ReadonlySet<string>>;
  files: VFile[];
}

/**
 * Reads the ordinary prose in `pages/`: frontmatter and Markdown, no HTML. Links that start with a slash are paths
 * of this site and get its base.
 */
export async function readProsePages(dir: string, withBase: WithBase): Promise<ProseReading> {
  const names = await listFiles(dir, 'pages', '.md');
  const files = await Promise.all(names.map((name) => readTextFile(dir, name)));
  const found: Pick<ProseReading, 'links' | 'fragments'> = { links: [], fragments: new Map() };
  const placesOf = await placesOfPages(dir);
  const pages = files.flatMap((file) => readProsePage(file, withBase, placesOf, found) ?? []);
  const ids = files.flatMap(({ stem = '' }) => (takenNames.includes(stem) ? [] : [stem]));
  return { pages, ids, ...found, files };
}

function readProsePage(
  file: VFile,
  withBase: WithBase,
  placesOf: (path: string) => readonly string[],
  { links, fragments }: Pick<ProseReading, 'links' | 'fragments'>,
): ProsePage | undefined {
  if (String(file) === '' && hasErrors(file)) return undefined;
  const isTaken = takenNames.includes(file.stem ?? '');
  if (isTaken) report(file, undefined, 'page-address', file.stem ?? '');
  if (!checkSigns(file)) return undefined;
  const tree = parser.parse(file);
  const [node] = tree.children;
  if (node?.type !== 'yaml') {
    if (!reportFrontmatter(file)) report(file, undefined, 'frontmatter-missing');
    return undefined;
  }
  const line = (node.position?.start as Point).line + 1;
  const frontmatter = readYaml(file, proseFrontSchema, { text: node.value, line });
  visit(tree, 'html', (html) => {
    report(file, html, 'html');
  });
  visit(tree, ['image', 'imageReference', 'footnoteReference', 'footnoteDefinition'], (node) => {
    report(file, node, 'prose-markup', node.type.startsWith('image') ? 'image' : 'footnote');
  });
  const path = prosePath(file.stem ?? '');
  const ids = nameHeadings(tree, placesOf(path));
  fragments.set(path, ids);
  visit(tree, ['link', 'definition'], (visited) => {
    const node = visited as Link | Definition;
    const { url } = node;
    const isOwn = url.startsWith('#') && ids.has(url.slice(1));
    if (/^\/(?!\/)/.test(url)) links.push({ file, node, address: url });
    else if (/^https?:\/\//.test(url)) links.push({ file, node });
    else if (!url.startsWith('mailto:') && !isOwn) report(file, node, 'page-link', url);
  });
  if (!frontmatter || isTaken) return undefined;
  return { id: file.stem ?? '', html: renderMarkdown(tree, withBase), text: wordsOf(tree), ...frontmatter.data };
}

/** The words of all blocks. */
function wordsOf({ children }: MdastRoot): string {
  return children
    .filter(({ type }) => type !== 'yaml')
    .map((node) => toString(node))
    .join(' ');
}

/** The ids that the page at a path has beside its headings; the publisher stands on it where there is an edition. */
async function placesOfPages(dir: string): Promise<(path: string) => readonly string[]> {
  const { main, menu, publisher, files, offline } = pageIds;
  const common = [main, menu, ...((await hasFile(dir, 'edition.yaml')) ? [publisher] : [])];
  return (path) => (path === paths.about ? [...common, files, offline] : common);
}

/** Gives headings an id, a second of the same words one with a number, and returns all ids that the page has. */
function nameHeadings(tree: MdastRoot, places: readonly string[]): Set<string> {
  const ids = new Set<string>(places);
  const taken = new Set<string>(Object.values(pageIds));
  const numbers = new Map<string, number>();
  visit(tree, 'heading', (heading) => {
    const words = headingId(toString(heading));
    if (words === '') return;
    let id = words;
    for (let number = numbers.get(words) ?? 2; taken.has(id); number++) {
      id = `${words}-${String(number)}`;
      numbers.set(words, number + 1);
    }
    heading.data = { hProperties: { id } };
    taken.add(id);
    ids.add(id);
  });
  return ids;
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

/** `"Verschilt de aangenomen tekst?"` → `"verschilt-de-aangenomen-tekst"`. */
function headingId(words: string): string {
  return (fold(words).match(/[a-z0-9]+/g) ?? []).join('-');
}
