import { clauseCount } from './common.ts';

/** The whole text at a glance. */
export const overviewStrings = {
  title: 'Overzicht',
  description: 'De hele tekst in één oogopslag: over welke thema’s elk onderdeel gaat.',
  intro:
    'Elke rij is een onderdeel van de tekst, in de volgorde van de bron; elke kolom een thema. Een blok betekent dat het onderdeel over dat thema gaat, en leidt naar de plaats in de tekst.',
  introInstruments: 'Daarnaast staan de instrumenten die het onderdeel noemt of waaraan het raakt.',
  provision: 'Onderdeel',
  instruments: 'Noemt',
  /** In the legend, of the form of an instrument. */
  example: 'Verdrag',
  /** Four stands for more, too. */
  weight: (count: number) => (count < 4 ? clauseCount(count) : `${clauseCount(count)} of meer`),
  cell: (name: string, row: string, count: number) => `${name}, ${row}: ${clauseCount(count)}`,
} as const;
