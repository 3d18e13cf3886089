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

/** The inverse: `"overweging-a-bis"` → its kind and `"a-bis"`; nothing for other fragments, such as that of a clause. */
export function readProvisionId(id: string): { kind: ProvisionKind; slug: string } | undefined {
  const [, word, slug = ''] = /^([a-z]+)-([a-z0-9]+(?:-[a-z]+)?)$/.exec(id) ?? [];
  const kind = provisionKinds.find((each) => kindSlugs[each] === word);
  return kind && { kind, slug };
}

/** `("overweging-a", 2)` → `"overweging-a-2"`, the second clause, counted from 1. */
export function clauseId(provision: string, number: number): string {
  return `${provision}-${number}`;
}

/** What the id of a clause looks like, as a part of a regular expression. */
export const clauseIdPattern = `(?:${Object.values(kindSlugs).join('|')})(?:-[a-z0-9]{1,50}){2,5}`;

/** The number of a footnote as printed, or its sign: `1`, `"*"`, `"a"`. */
export type FootnoteNumber = number | string;

/** The words in the ids of a footnote and of the place that refers to it. */
export const footnoteSlugs = { note: 'voetnoot', reference: 'voetnootverwijzing' } as const;

/** `1` → `"voetnoot-1"`, `"*"` → `"voetnoot-ster"`, `"**"` → `"voetnoot-ster-2"`: the footnote itself. */
export function footnoteId(number: FootnoteNumber): string {
  return `${footnoteSlugs.note}-${footnoteSlug(number)}`;
}

/** `1` → `"voetnootverwijzing-1"`, the place that refers to footnote 1. */
export function footnoteReferenceId(number: FootnoteNumber): string {
  return `${footnoteSlugs.reference}-${footnoteSlug(number)}`;
}

/** `1` → `"1"`, `"*"` → `"ster"`: the last part of a footnote's id. */
export function footnoteSlug(number: FootnoteNumber): string {
  const sign = String(number);
  if (!sign.startsWith('*')) return sign;
  return sign.length === 1 ? 'ster' : `ster-${sign.length}`;
}
