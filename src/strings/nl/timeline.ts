import type { EventKind } from '../../schemas/event.ts';

/** An event by its kind, in the plural. */
export const eventKindNames = {
  event: 'Gebeurtenissen',
  document: 'Documenten en verklaringen',
  ruling: 'Uitspraken van een hof',
  resolution: 'Resoluties',
} satisfies Record<EventKind, string>;

/** The dated events. */
export const timelineStrings = {
  title: 'Tijdlijn',
  description: 'De gebeurtenissen die de tekst dateert, in de volgorde van de tijd.',
  intro: (count: number, from: string, to: string) =>
    `${count === 1 ? 'De gebeurtenis' : `De ${String(count)} gebeurtenissen en documenten`} die de tekst dateert of waarvan wij de datum elders vonden, ${from === to ? `in ${from}` : `van ${from} tot ${to}`}. De opschriften zijn van de redactie; een oordeel staat in de tekst zelf.`,
  whole: 'Alles op één schaal',
  /** Below a scale, of what it counts. */
  units: { year: 'per jaar', month: 'per maand', day: 'per dag' },
  ticks: {
    year: 'Elk streepje is een jaar zonder vermelding.',
    month: 'Elk streepje is een maand zonder vermelding.',
    day: 'Elk streepje is een dag zonder vermelding.',
  },
  exact: 'dag niet in de tekst',
  undated: 'datum niet in de tekst',
  named: 'In de tekst',
} as const;
