import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { parse } from 'yaml';
import { publisherOf, publishersSchema, type Publisher } from '../../schemas/publisher.ts';

/** An outgoing link of the content. */
export interface OutgoingLink {
  url: string;
  /** Who publishes it; `undefined` when publishers.yaml does not know the host. */
  publisher: string | undefined;
  /** `confirmed` when one of its places says so. */
  status: string;
  /** The files (and the record, in a file with many) that have it. */
  usedIn: string[];
}

const markdown = remark().use(remarkGfm).use(remarkFrontmatter);

/**
 * Every outgoing link of a folder of content, each address once, sorted: whatever has an `url` in a YAML file or in a
 * Markdown file's frontmatter, and the Markdown links of prose.
 */
export async function listLinks(dir: string): Promise<OutgoingLink[]> {
  const names = (await readdir(dir, { recursive: true })).filter((name) => /\.(?:ya?ml|md)$/.test(name)).sort();
  const publishers = await readPublishers(dir);
  const links = new Map<string, OutgoingLink>();
  for (const name of names) {
    for (const { url, status, record } of linksOf(name, await readFile(join(dir, name), 'utf8'))) {
      const link = links.get(url) ?? { url, publisher: publisherOf(url, publishers), status, usedIn: [] };
      const place = record ? `${name} (${record})` : name;
      if (status === 'confirmed') link.status = status;
      if (!link.usedIn.includes(place)) link.usedIn.push(place);
      links.set(url, link);
    }
  }
  return [...links.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** The links as a table, and how many there are of each status. */
export function formatLinks(links: readonly OutgoingLink[]): string {
  const rows = links.map(({ url, publisher, status, usedIn }) => [
    status,
    publisher ?? 'unknown',
    usedIn.join(', '),
    url,
  ]);
  const confirmed = links.filter(({ status }) => status === 'confirmed').length;
  const summary = `${String(links.length)} links: ${String(confirmed)} confirmed, ${String(links.length - confirmed)} not.`;
  return `${formatTable(['status', 'publisher', 'where', 'address'], rows)}\n\n${summary}`;
}

/** Rows of cells as lines, columns aligned; the last column is not padded. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

interface FoundLink {
  url: string;
  status: string;
  record: string;
}

function linksOf(name: string, text: string): FoundLink[] {
  if (!name.endsWith('.md')) return linksIn(parse(text));
  const found: FoundLink[] = [];
  visit(markdown.parse(text), (node) => {
    if (node.type === 'yaml') found.push(...linksIn(parse(node.value)));
    if ((node.type === 'link' || node.type === 'definition') && /^https?:/.test(node.url)) {
      found.push({ url: node.url, status: 'known', record: '' });
    }
  });
  return found;
}

/** Everything with an `url` within a value, with the id of the record around it. */
function linksIn(value: unknown, record = ''): FoundLink[] {
  if (typeof value !== 'object' || value === null) return [];
  const { url, status, id } = value as Record<string, unknown>;
  if (typeof url === 'string') return [{ url, status: typeof status === 'string' ? status : 'known', record }];
  return Object.values(value).flatMap((item) => linksIn(item, typeof id === 'string' ? id : record));
}

async function readPublishers(dir: string): Promise<Publisher[]> {
  const text = await readFile(join(dir, 'publishers.yaml'), 'utf8').catch(() => '[]');
  return publishersSchema.parse(parse(text));
}
