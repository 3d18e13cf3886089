import { counted } from './common.ts';

/** What is said of the document at the head of its text. */
export const dossierStrings = {
  heading: 'Over dit document',
  kind: 'Soort',
  reference: 'Nummer',
  groups: 'Ingediend door',
  replaces: 'Vervangt',
  debated: 'Debat',
  adopted: 'Aangenomen',
  vote: 'Stemming',
  minutes: 'Notulen',
  adoptedAs: (date: string, number: string) => `${date}, als ${number}`,
  votes: (yes: number, no: number, abstentions: number) =>
    `${String(yes)} stemmen voor, ${String(no)} tegen, ${String(abstentions)} onthoudingen`,
  adoptedOn: (date: string) => `Aangenomen op ${date}`,
  adoptedNumber: (number: string) => `als ${number}`,
  votesShort: (yes: number, no: number, abstentions: number) =>
    `${String(yes)} voor, ${String(no)} tegen, ${counted(abstentions, 'onthouding', 'onthoudingen')}`,
  tabledBy: (groups: number, members: boolean) =>
    `Ingediend door ${counted(groups, 'fractie', 'fracties')}${members ? ' en afzonderlijke leden' : ''}`,
  members: 'afzonderlijke leden',
  difference: 'Hieronder staat de ontwerpresolutie; de aangenomen tekst kan daarvan afwijken.',
  binding: 'Een resolutie geeft het standpunt van het Parlement weer; zij is geen wet en bindt niemand.',
  officialTexts: 'Officiële publicatie',
  languages: 'Andere talen',
  all: 'Alle gegevens',
} as const;

export const footnoteStrings = {
  back: (number: number) => `Terug naar de verwijzing naar voetnoot ${String(number)}`,
} as const;

/** The page of a provision. */
export const provisionStrings = {
  place: (index: number, total: number, part: string) => `${String(index)} van ${String(total)} ${part.toLowerCase()}`,
  inWhole: 'Hele tekst',
  instruments: 'Geciteerde instrumenten',
  names: 'Namen in dit onderdeel',
  neighbours: 'Vorige en volgende',
} as const;

/** Before the name of the provision that took the place of this one. */
export const moved = 'Dit onderdeel staat nu op een ander adres:';
