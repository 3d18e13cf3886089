import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { rehype } from 'rehype';
import { inject } from 'vitest';
import type { BuiltSite } from '../config/sites.ts';

/** A page of a built site. */
export interface Page {
  /** Its address without the base: `/overweging/a/`, `/404.html`. */
  path: string;
  html: string;
  tree: Root;
}

const parser = rehype();

/** All pages of a built site, by path. */
function readPages(dist: string): Map<string, Page> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  return new Map(
    files.sort().map((name) => {
      const path = pathOf(name);
      const html = readFileSync(join(dist, name), 'utf8');
      return [path, { path, html, tree: parser.parse(html) }];
    }),
  );
}

/** The address of a file of the site; `name` is its path below `dist` with the separators of this system. */
const pathOf = (name: string) => `/${name.replaceAll(sep, '/').replace(/(^|\/)index\.html$/, '$1')}`;

const readSite = (site: BuiltSite) => ({
  ...site,
  pages: readPages(site.dist),
  /** Every path that is really there: files, and pages without their `index.html`. */
  files: new Set(readdirSync(site.dist, { recursive: true, encoding: 'utf8' }).map((name) => pathOf(name))),
});

/** Our site, the small second one under another base and the long one, each read once per file of tests. */
export const sites = [inject('site'), inject('secondSite'), inject('longSite')].map(readSite);

/** The site of a text of which nothing else is known, and which has no page of prose. */
export const smallest = readSite(inject('smallSite'));

/** The first page of a path, or an error that names it. */
export function pageAt(pages: Map<string, Page>, path: string): Page {
  const page = pages.get(path);
  if (!page) throw new Error(`No page at ${path}`);
  return page;
}

/** An element and what it stands in, outermost first. */
export interface Found {
  element: Element;
  ancestors: Element[];
}

/** All elements of a page that match, in order. */
export function findAll(tree: Nodes, matches: (element: Element) => boolean): Found[] {
  const found: Found[] = [];
  const look = (node: Nodes, ancestors: Element[]) => {
    if (node.type === 'element' && matches(node)) found.push({ element: node, ancestors });
    if (!('children' in node)) return;
    const around = node.type === 'element' ? [...ancestors, node] : ancestors;
    for (const child of node.children) look(child, around);
  };
  look(tree, []);
  return found;
}

/** An attribute as text. */
export const attribute = (element: Element, name: string): string | undefined => {
  const value = element.properties[name];
  return value === undefined || value === null || value === false
    ? undefined
    : Array.isArray(value)
      ? value.join(' ')
      : String(value);
};

/** `textContent`, without the references to footnotes unless they are asked for. */
export function textOf(node: Nodes, hasReferences = false): string {
  if (!hasReferences && node.type === 'element' && node.properties.role === 'doc-noteref') return '';
  if ('children' in node) return node.children.map((child) => textOf(child, hasReferences)).join('');
  return node.type === 'text' ? node.value : '';
}

/** Provision id → its official text, in the order of the page. */
export function sourceTexts(page: Page): Map<string, string> {
  const provisions = findAll(page.tree, (element) => 'dataProvision' in element.properties);
  return new Map(
    provisions.map(({ element }) => {
      const texts = findAll(element, ({ properties }) => 'dataSourceText' in properties);
      return [String(element.properties.dataProvision), texts.map((text) => textOf(text.element)).join('\n')];
    }),
  );
}
