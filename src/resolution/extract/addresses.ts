import { createHash } from 'node:crypto';
import { footnoteId, footnoteReferenceId } from '../../addresses/anchors.ts';
import { instrumentPath, prosePath, themePath } from '../../addresses/paths.ts';
import type { Footnote, Provision } from '../../schemas/provision.ts';

/**
 * Every fragment that the text publishes, in reading order, with a short hash of the words found there. A reference
 * to a footnote has the note's number for words.
 */
export function extractAddresses(provisions: Provision[], footnotes: Footnote[]): Map<string, string> {
  const addresses = new Map<string, string>();
  for (const provision of provisions) {
    addresses.set(provision.id, shortHash(provision.text));
    for (const clause of provision.clauses) addresses.set(clause.id, shortHash(clause.text));
  }
  for (const { number, text } of footnotes) {
    addresses.set(footnoteId(number), shortHash(text));
    addresses.set(footnoteReferenceId(number), shortHash(String(number)));
  }
  return addresses;
}

/** The path of every page that content adds: instruments, themes, prose. */
export function extractPages(
  instruments: Iterable<string>,
  themes: Iterable<string>,
  prose: Iterable<string>,
): Set<string> {
  return new Set([
    ...[...instruments].map(instrumentPath),
    ...[...themes].map(themePath),
    ...[...prose].map(prosePath),
  ]);
}

/** The first 8 hexadecimal digits of the SHA-256 of a text. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
