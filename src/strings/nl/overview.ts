import { clauseCount } from './common.ts';

/** The whole text at a glance. */
export const overviewStrings = {
  title: 'Overzicht',
  description: 'De hele tekst in één blik: welk onderdeel over welk thema gaat.',
  intro:
    'Elke rij is een onderdeel van de tekst, in de volgorde van de bron; elke kolom een thema. Een blok zegt dat het onderdeel daarover gaat en leidt naar de plaats in de tekst.',
  introInstruments: 'Daarnaast staan de instrumenten die het noemt.',
  provision: 'Onderdeel',
  instruments: 'Noemt',
  /** In the legend, of the form of an instrument. */
  example: 'Verdrag',
  /** Four stands for more, too. */
  weight: (count: number) => (count < 4 ? clauseCount(count) : `${clauseCount(count)} of meer`),
  cell: (name: string, row: string, count: number) => `${name}, ${row}: ${clauseCount(count)}`,
} as const;
