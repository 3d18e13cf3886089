import { counted, withAbstentions } from './common.ts';

/** The page with all that is known of the document. */
export const documentStrings = {
  title: 'Gegevens van het document',
  description: (name: string) =>
    `${name.charAt(0).toUpperCase()}${name.slice(1)}: de gegevens van het document, en waar ze vandaan komen.`,
  difference: 'De aangenomen tekst',
  moreOfDifference: 'Meer over het verschil',
  publications: 'Officiële publicaties',
  languages: 'Andere talen',
  kind: 'Soort',
  reference: 'Nummer',
  tabled: 'Ingediend op',
  groups: 'Ingediend door',
  members: 'afzonderlijke leden',
  replaces: 'Vervangt',
  debated: 'Debat',
  adopted: 'Aangenomen',
  adoptedNumber: (number: string) => `als ${number}`,
  adoptedTitle: 'Titel zoals aangenomen',
  celex: 'CELEX-nummer',
  minutes: 'Notulen',
  sources: (count: number) => (count === 1 ? 'Bron:' : 'Bronnen:'),
  vote: 'Stemming',
  votes: (yes: number, no: number, abstentions?: number) =>
    `${counted(yes, 'stem', 'stemmen')} voor, ${String(no)} tegen${withAbstentions(abstentions)}`,
} as const;
