/**
 * Fragment ids: the one place that decides them. They are a public promise (content/addresses.json
 * freezes them), so nothing here may change without a redirect.
 */

/** The kinds of provision, in the order in which a resolution prints them. */
export const provisionKinds = ['citation', 'recital', 'paragraph', 'annex'] as const;
export type ProvisionKind = (typeof provisionKinds)[number];

/** The Dutch word for a kind, as it stands in ids and addresses. */
export const kindSlugs = {
  citation: 'aanhaling',
  recital: 'overweging',
  paragraph: 'paragraaf',
  annex: 'bijlage',
} as const satisfies Record<ProvisionKind, string>;

/** The fragment of a part's heading, whatever it is called there. */
export const partIds = {
  citation: 'aanhalingen',
  recital: 'overwegingen',
  paragraph: 'paragrafen',
  annex: 'bijlagen',
} as const satisfies Record<ProvisionKind, string>;

/** `"A"` → `"a"`, `"A bis"` → `"a-bis"`: the last part of a provision's id and address. */
export function labelSlug(label: string): string {
  return label.toLowerCase().replaceAll(' ', '-');
}

/** `("recital", "A")` → `"overweging-a"`. */
export function provisionId(kind: ProvisionKind, label: string): string {
  return `${kindSlugs[kind]}-${labelSlug(label)}`;
}

/** The inverse: `"overweging-a"` → its kind and `"a"`; nothing for other fragments, such as that of a clause. */
export function readProvisionId(id: string): { kind: ProvisionKind; slug: string } | undefined {
  const [word, slug = '', ...rest] = id.split('-');
  const kind = provisionKinds.find((each) => kindSlugs[each] === word);
  return kind && slug !== '' && rest.length === 0 ? { kind, slug } : undefined;
}

/** `("overweging-a", 2)` → `"overweging-a-2"`, the second clause, counted from 1. */
export function clauseId(provision: string, number: number): string {
  return `${provision}-${number}`;
}

/** `1` → `"voetnoot-1"`, the footnote itself. */
export function footnoteId(number: number): string {
  return `voetnoot-${number}`;
}

/** `1` → `"voetnootverwijzing-1"`, the place that refers to footnote 1. */
export function footnoteReferenceId(number: number): string {
  return `voetnootverwijzing-${number}`;
}
