import type { NameKind } from '../../schemas/name.ts';
import type { Mention, Provision } from '../../schemas/provision.ts';
import { matchNames, type MatchableName } from '../match-names.ts';

/** Records of names as the content has them, by kind. */
export type NameLists = Record<NameKind, readonly Omit<MatchableName, 'kind'>[]>;

/**
 * Every place where the text names a person, body or place, in order: those marked by hand, and those found by their
 * spellings outside any mark.
 */
export function extractNames(provisions: readonly Provision[], lists: NameLists): Mention[] {
  const names = (Object.keys(lists) as NameKind[]).flatMap((kind) => lists[kind].map((name) => ({ ...name, kind })));
  return provisions.flatMap(({ clauses, mentions }) =>
    clauses.flatMap(({ id, text }) => {
      const marked = mentions.filter(({ clause }) => clause === id);
      const ranges = marked.map(({ offset, quote }) => [offset, offset + quote.length] as const);
      const found = matchNames(text, names, { clause: id, excludedRanges: ranges }).map(
        ({ kind, start, end, ...match }) => ({
          scheme: kind,
          target: match.id,
          clause: id,
          quote: text.slice(start, end),
          offset: start,
          implicit: false,
        }),
      );
      const byHand = marked.filter(({ scheme }) => scheme !== 'instrument');
      return [...byHand, ...found].sort((a, b) => a.offset - b.offset);
    }),
  );
}
