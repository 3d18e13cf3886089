import { publisherOf, type Publisher } from '../../schemas/publisher.ts';
import type { PageLink } from '../prose.ts';
import { report } from '../report.ts';

/** A page of prose links to pages of this site that there are, and to publishers that publishers.yaml names. */
export function checkPageLinks(links: PageLink[], known: Set<string>, publishers: Publisher[]): void {
  for (const { file, node, path } of links) {
    if (path === undefined) {
      if (!publisherOf(node.url, publishers))
        report(file, node, 'source-host', URL.parse(node.url)?.hostname ?? node.url);
    } else if (!known.has(path)) report(file, node, 'page-link', node.url);
  }
}
