import { publisherOf } from '../../schemas/publisher.ts';
import type { KnownIds } from '../context.ts';
import type { PageLink } from '../prose.ts';
import { report } from '../report.ts';
import type { KnownPublishers } from './sources.ts';

/** Where a link on this site can lead. */
export interface SitePlaces {
  paths: KnownIds;
  /** Path of a page of prose → the fragments that it has; those of other pages are made later. */
  fragments: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A page of prose links to places of this site that there are, and to publishers that publishers.yaml names. */
export function checkPageLinks(links: PageLink[], places: SitePlaces, publishers: KnownPublishers): void {
  for (const { file, node, address } of links) {
    if (address === undefined) {
      if (publishers && !publisherOf(node.url, publishers))
        report(file, node, 'source-host', URL.parse(node.url)?.hostname ?? node.url);
    } else if (!hasPlace(places, address)) report(file, node, 'page-link', node.url);
  }
}

/** Whether there is such a page, and such a heading on it: `/over/?w=1#kop`. */
export function hasPlace({ paths, fragments }: SitePlaces, address: string): boolean {
  const [page = '', fragment = ''] = address.split('#', 2);
  const [path = ''] = page.split('?', 1);
  return paths.has(path) && (fragment === '' || fragments.get(path)?.has(fragment) !== false);
}
