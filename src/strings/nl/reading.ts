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
  adoptedAs: (date: string, number: string) => `${date}, als ${number}`,
  votes: (yes: number, no: number, abstentions: number) =>
    `${String(yes)} stemmen voor, ${String(no)} tegen, ${String(abstentions)} onthoudingen`,
  difference: 'Hieronder staat de ontwerpresolutie; de aangenomen tekst kan redactioneel afwijken.',
} as const;

export const footnoteStrings = {
  back: (number: number) => `Terug naar de verwijzing naar voetnoot ${String(number)}`,
} as const;

/** The page of a provision. */
export const provisionStrings = {
  place: (index: number, total: number) => `${String(index)} van ${String(total)}`,
  inWhole: 'Lees in de hele tekst',
  instruments: 'Geciteerde instrumenten',
} as const;

/** Before the name of the provision that took the place of this one. */
export const moved = 'Dit onderdeel staat nu op een ander adres:';
