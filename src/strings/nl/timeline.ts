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
  /** `dated`: who gives the dates. */
  intro: (count: number, from: string, to: string, dated: { byText: boolean; byEditors: boolean }) => {
    const events = count === 1 ? 'De gebeurtenis' : `De ${String(count)} gebeurtenissen en documenten`;
    const whose = [
      ...(dated.byText ? ['die de tekst dateert'] : []),
      ...(dated.byEditors && !(count === 1 && dated.byText) ? ['waarvan wij de datum elders vonden'] : []),
    ].join(' of ');
    const labels = count === 1 ? 'Het opschrift is' : 'De opschriften zijn';
    return `${events} ${whose}, ${from === to ? `in ${from}` : `van ${from} tot ${to}`}. ${labels} van de redactie; een oordeel staat in de tekst zelf.`;
  },
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
