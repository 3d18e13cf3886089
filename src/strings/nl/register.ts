import type { ProvisionKind } from '../../addresses/anchors.ts';
import { clauseName, mentionCount, type PartName } from './common.ts';

const list = new Intl.ListFormat('nl');

/** The page of the register. */
export const registerStrings = {
  title: 'Register',
  /** `groups`: titles such as "Personen"; none for a text without names. */
  description: (groups: readonly string[]) =>
    groups.length === 0
      ? 'De woorden van de tekst, met elke plaats waar zij staan.'
      : `De ${list.format(groups.flatMap((group) => group.toLowerCase().split(/, | en /)))} die de tekst noemt, met elke plaats in de tekst.`,
} as const;

/** Places in the text, as the back of a book has them. */
export const placeStrings = {
  /** How to read one: `"aanh. 1: aanhaling 1"`, `"6/2: paragraaf 6, deel 2"`. */
  key: (short: string, { one }: PartName, label: string, clause?: number) =>
    `${short}: ${one.toLowerCase()} ${label}${clause === undefined ? '' : `, ${clauseName(clause)}`}`,
  outside: 'De titel en de regels vóór het eerste onderdeel tellen niet mee.',
  /** `"6/1"` and `"G"`, which no other part has; `"aanh. 9"` and `"bijl. I"`, which are no paragraph and recital. */
  short: (kind: ProvisionKind, { short }: PartName, label: string, clause?: number) => {
    const isPlain = kind === 'paragraph' || (kind === 'recital' && /^[A-Z]/.test(label));
    return `${isPlain ? '' : `${short}\u00a0`}${label}${clause === undefined ? '' : `/${String(clause)}`}`;
  },
} as const;

/** Persons, bodies and places. */
export const nameStrings = {
  groups: { persons: 'Personen', organisations: 'Organisaties, ambten en overheden', places: 'Plaatsen' },
  count: mentionCount,
  aliases: 'Andere namen, niet in de tekst',
} as const;

/** Every word of the text. */
export const wordStrings = {
  title: 'Woorden van de tekst',
  lead: 'Alle woorden van de onderdelen van de tekst, zonder lidwoorden, voegwoorden en andere kleine woorden. Vormen van hetzelfde woord staan bij elkaar.',
  letters: 'Woorden op letter',
} as const;
