import type { ProvisionKind } from '../../addresses/anchors.ts';
import { mentionCount } from './common.ts';

/** The page of the register. */
export const registerStrings = {
  title: 'Register',
  description: 'De personen, organisaties en plaatsen die de resolutie noemt, met elke plaats in de tekst.',
} as const;

/** Places in the text, as the back of a book has them. */
export const placeStrings = {
  key: 'aanh. 1: aanhaling 1; A: overweging A; 1/2: paragraaf 1, deel 2.',
  /** `("citation", "Aanhaling 9")` → `"aanh. 9"`, `("paragraph", "Paragraaf 6/1")` → `"6/1"`. */
  short: (kind: ProvisionKind, name: string) => {
    const label = name.split(' ').at(-1) ?? name;
    return kind === 'citation' ? `aanh.\u00a0${label}` : label;
  },
} as const;

/** Persons, bodies and places. */
export const nameStrings = {
  groups: { persons: 'Personen', organisations: 'Organisaties en overheden', places: 'Plaatsen' },
  count: mentionCount,
  aliases: 'Andere namen, niet in de tekst',
} as const;

/** Every word of the text. */
export const wordStrings = {
  title: 'Woorden van de tekst',
  lead: 'Alle woorden van de aanhalingen, overwegingen en paragrafen, zonder lidwoorden, voegwoorden en andere kleine woorden. Vormen van hetzelfde woord staan bij elkaar.',
  letters: 'Woorden op letter',
} as const;
