import { mentionCount } from './common.ts';

/** The page of the register. */
export const registerStrings = {
  title: 'Register',
  description: 'De personen, organisaties en plaatsen die de resolutie noemt, met elke plaats in de tekst.',
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
  lead: 'Alle woorden van de aanhalingen, overwegingen en paragrafen, zonder lidwoorden, voegwoorden en andere kleine woorden. Vormen van hetzelfde woord staan bij elkaar; achter een woord staat hoe vaak het voorkomt.',
  letters: 'Woorden op letter',
} as const;
