import { clauseCount, doubtStrings } from './common.ts';

/** The whole text at a glance. */
export const overviewStrings = {
  title: 'Overzicht',
  description: 'De hele resolutie in één blik: welk onderdeel over welk thema gaat en welk instrument noemt.',
  intro:
    'Elke kolom is een onderdeel van de tekst, in de volgorde van de bron; elke rij een thema of een instrument. Een gevuld blok: het onderdeel gaat daarover of noemt het; hoe hoger, in hoe meer delen. Een open blok: verwant, niet bij naam genoemd. Elk blok leidt naar zijn plaats in de tekst.',
  themes: 'Thema’s',
  theme: 'Thema',
  instruments: 'Instrumenten',
  instrument: 'Instrument',
  cell: (name: string, row: string, count: number, isImplied: boolean) =>
    `${name}, ${row}: ${clauseCount(count)}${isImplied ? `, ${doubtStrings.related}` : ''}`,
} as const;
