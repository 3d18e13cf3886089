/** As `Map.groupBy`, which Chrome 109, Firefox 115 and Safari 16.4 lack: `groupBy(['ab', 'c'], (word) => word.length)`. */
export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
