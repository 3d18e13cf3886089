import { kindSlugs, type ProvisionKind } from '../../addresses/anchors.ts';
import type { PartView, ProvisionView } from '../../site/text.ts';

/** As one may type them: "G/2", "§ 14", "aanhaling 3"; the kind comes before a label that another kind has too. */
const written: Record<ProvisionKind, (provision: ProvisionView) => string> = {
  citation: ({ name }) => name.toLowerCase(),
  recital: ({ label, name, clauses }) =>
    /^[A-Z]{1,2}$/.test(label)
      ? `${label}${clauses.length > 1 ? '/2' : ''}`
      : `${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  paragraph: ({ label }) => `§ ${label}`,
  annex: ({ name }) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`,
};

/** The order in which they are of use. */
const order: readonly ProvisionKind[] = ['recital', 'paragraph', 'citation', 'annex'];

/** A place of each part, to show what can be typed: one with clauses where there is one. */
export function jumpExamples(parts: readonly PartView[]): string[] {
  return order.flatMap((kind) => {
    const provisions = parts.find((part) => part.kind === kind)?.provisions ?? [];
    const example = provisions.findLast(({ clauses }) => clauses.length > 1) ?? provisions.at(-1);
    return example ? [written[kind](example)] : [];
  });
}

/** What the parts are called, to type before a number, as JSON; nothing where they have their usual names. */
export function ownNames(parts: readonly PartView[]): string | undefined {
  const own = parts.flatMap(({ kind, name, provisions: [first] }) =>
    first && first.kindName.toLowerCase() !== kindSlugs[kind] ? [[kind, { one: first.kindName, more: name }]] : [],
  );
  return own.length > 0 ? JSON.stringify(Object.fromEntries(own)) : undefined;
}
