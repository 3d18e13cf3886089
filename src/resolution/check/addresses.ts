import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { footnoteId, kindSlugs, footnoteSlugs } from '../../addresses/anchors.ts';
import { takenNames } from '../../addresses/paths.ts';
import type { Addresses } from '../../schemas/addresses.ts';
import type { ExtractedFootnote } from '../extract/footnotes.ts';
import type { ExtractedProvision } from '../extract/provisions.ts';
import { report } from '../report.ts';
import type { Located } from '../yaml.ts';

/** What the content publishes now. */
export interface LiveAddresses {
  /** Every fragment of the text, with the hash of its words. */
  fragments: Map<string, string>;
  /** The path of every instrument, theme and page of prose. */
  pages: Set<string>;
  /** Without an error in the files that make those: else their loss only follows from it. */
  areAllRead: boolean;
}

/** Fragments of a text as this site makes them; a retired one of another form would meet the ids of its pages. */
const fragment = new RegExp(
  `^(?:(?:${Object.values(kindSlugs).join('|')})-[a-z0-9]+(?:-[a-z0-9]+)*|(?:${Object.values(footnoteSlugs).join('|')})-[a-z0-9-]+)$`,
);
const page = /^\/(?:instrument\/|thema\/)?[a-z0-9]+(?:-[a-z0-9]+)*\/$/;

/** Whether a page of the site itself stands at a path. */
const isTaken = (path: string) => takenNames.includes(path.slice(1, -1));

/**
 * Published addresses are a promise: none may vanish, and none may come to lead to other words, unless
 * addresses.json says so.
 */
export function checkAddresses(
  live: LiveAddresses,
  frozen: Located<Addresses>,
  provisions: ExtractedProvision[],
  footnotes: ExtractedFootnote[],
  text: VFile,
): void {
  const { addresses, pages, redirects } = frozen.data;
  const nodes = new Map<string, Node>();
  for (const { record, node } of provisions) for (const { id } of [record, ...record.clauses]) nodes.set(id, node);
  for (const { record, node } of footnotes) nodes.set(footnoteId(record.number), node);
  const isLive = (address: string) => live.fragments.has(address) || live.pages.has(address);
  const mayBeLive = (address: string) => isLive(address) || (address.startsWith('/') && !live.areAllRead);
  const isRetired = (address: string) => Object.hasOwn(redirects, address);

  for (const [id, hash] of live.fragments) {
    if (!Object.hasOwn(addresses, id)) report(text, nodes.get(id), 'address-missing', id);
    else if (addresses[id] !== hash) report(text, nodes.get(id), 'address-changed', id);
  }
  for (const path of live.pages) {
    if (!pages.includes(path)) report(frozen.file, frozen.at(['pages']), 'address-missing', path);
  }
  for (const id of Object.keys(addresses)) {
    if (isLive(id) || isRetired(id)) continue;
    report(frozen.file, frozen.at(['addresses', id]), 'address-vanished', id);
  }
  pages.forEach((path, index) => {
    if (isTaken(path)) report(frozen.file, frozen.at(['pages', index]), 'page-address', path);
    else if (!isLive(path) && !isRetired(path) && live.areAllRead)
      report(frozen.file, frozen.at(['pages', index]), 'address-vanished', path);
  });
  for (const [id, to] of Object.entries(redirects)) {
    const isOfItsKind = id.startsWith('/') === to.startsWith('/');
    if (!fragment.test(id) && !page.test(id)) report(frozen.file, frozen.at(['redirects', id]), 'address-form', id);
    else if (isTaken(id)) report(frozen.file, frozen.at(['redirects', id]), 'page-address', id);
    else if (isLive(id) || !mayBeLive(to) || !isOfItsKind)
      report(frozen.file, frozen.at(['redirects', id]), 'address-redirect', id, to);
  }
}
