/** Ids of places beside the official text. Readers meet them in addresses, so they are Dutch, and stay. */
export const pageIds = {
  main: 'tekst',
  menu: 'menu',
  contents: 'inhoud',
  persons: 'personen',
  organisations: 'organisaties',
  places: 'plaatsen',
  words: 'woorden',
  publisher: 'uitgever',
  files: 'meenemen',
  offline: 'offline-lezen',
} as const;

/** The words of the register that begin with a letter: `"A"` → `"woorden-a"`. */
export function wordsId(letter: string): string {
  return `${pageIds.words}-${letter.toLowerCase()}`;
}

const { main, menu, persons, organisations, places, words } = pageIds;
const registerIds: readonly string[] = [main, menu, persons, organisations, places, words];

/** Whether the register uses an id itself, so that no name can have it. */
export function isRegisterId(id: string): boolean {
  return registerIds.includes(id) || id.startsWith(`${pageIds.words}-`);
}

/** The choices among the demands: by these names in a query (`?wie=turkije`), and in a fragment (`#wie-turkije`). */
export const demandFields = { addressee: 'wie', kind: 'soort' } as const;

/** Values of those choices that are no record's: what asks for something, and what is asked of nobody. */
export const demandValues = { asking: 'vraagt', nobody: 'niemand' } as const;

type DemandField = keyof typeof demandFields;

/** `("addressee", "turkije")` → `"wie-turkije"`. */
export function choiceId(field: DemandField, value: string): string {
  return `${demandFields[field]}-${value}`;
}

/** The inverse, as a query: `"wie-turkije"` → `wie=turkije`; nothing for other fragments. */
export function readChoiceId(id: string): Record<string, string> | undefined {
  const name = Object.values(demandFields).find((each) => id.startsWith(`${each}-`));
  return name && { [name]: id.slice(name.length + 1) };
}

/** The heading of what is asked of a group: `"turkije"` → `"aan-turkije"`. */
export function groupId(group: string): string {
  return `aan-${group}`;
}

/** In the query of a link that can be checked: the hash of the words it was made for (`?w=1b22e00c`). */
export const wordsParameter = 'w';
