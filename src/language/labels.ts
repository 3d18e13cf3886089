/** What a part that was put in later has after its letter or number: "A bis". */
export const suffixes = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies'];

/** `"Bijlage II: kaarten"` → `{ label: "II" }`, `"Bijlage"` → `{}`; `undefined` for a heading that starts no annex. */
export function annexTitle(heading: string): { label?: string } | undefined {
  const [found, label] = /^(?:bijlage|annex)\b(?:\s+([IVX]+|\d+|[A-Z])\b)?/i.exec(heading) ?? [];
  if (found === undefined) return undefined;
  return label === undefined ? {} : { label };
}
