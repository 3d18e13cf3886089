/** The items under each of their keys: `groupBy(['ab', 'c'], (word) => [word.length])` has "ab" under 2 and "c" under 1. */
export function groupBy<Item, Key>(items: readonly Item[], keysOf: (item: Item) => readonly Key[]): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) for (const key of keysOf(item)) groups.set(key, [...(groups.get(key) ?? []), item]);
  return groups;
}

/** What every one of some sets has: nothing of no sets. */
export function inAll<Item>([first = new Set(), ...others]: readonly ReadonlySet<Item>[]): Item[] {
  return [...first].filter((item) => others.every((set) => set.has(item)));
}
