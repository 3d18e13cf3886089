import { counted } from './common.ts';

/** What search says to readers; the browser loads it with search. */
export const searchStrings = {
  label: 'Zoeken in de tekst',
  placeholder: 'Woord, “zin”, datum of naam',
  close: 'Sluiten',
  hint: 'Zoek op een woord of een stuk ervan, een “zin”, een naam in elke spelling, een datum of een onderdeel bij zijn nummer. Met -woord sluit u een woord uit, met OR volstaat een van twee, met * staat een begin voor alle woorden die zo beginnen.',
  loading: 'De zoekfunctie wordt geladen …',
  count: (count: number) => counted(count, 'onderdeel', 'onderdelen'),
  countAndPages: (count: number, pages: number) =>
    `${counted(count, 'onderdeel', 'onderdelen')} en ${counted(pages, 'pagina', 'pagina’s')}`,
  none: (query: string) => `Geen resultaten voor “${query}”.`,
  noneAddress: (query: string) => `De tekst heeft geen onderdeel “${query}”.`,
  missing: (text: string) => `“${text}” staat niet in de tekst.`,
  emptied: (asked: string, excluded: readonly string[]) =>
    `Elk onderdeel met “${asked}” heeft ook ${excluded.map((text) => `“${text}”`).join(' of ')}.`,
  without: (asked: string) => `Zoek op “${asked}” zonder iets uit te sluiten`,
  fillers: 'Op vraagwoorden en hulpwoorden alleen wordt niet gezocht. Zoek op een woord dat zegt waar het over gaat.',
  near: 'Verwante woorden uit de tekst:',
  partial: 'Niet alle woorden samen, wel enkele',
  started: 'Langere of verwante woorden en namen',
  lacks: (terms: readonly string[]) => `zonder: ${terms.join(', ')}`,
  corrected: (from: string, to: string) => `Gezocht naar “${to}” in plaats van “${from}”.`,
  exactly: (from: string) => `Zoek letterlijk op “${from}”`,
  others: 'Of zoek op:',
  see: 'Ook voluit:',
  quotation: 'Dit als citaat controleren, woord voor woord',
  why: (typed: string, found: string) => `${typed} → ${found}`,
  more: (count: number) => `nog ${counted(count, 'vindplaats', 'vindplaatsen')} in dit onderdeel`,
  pages: 'Pagina’s hierover',
  filters: 'Resultaten beperken',
  groups: {
    kind: 'Soort onderdeel',
    theme: 'Thema',
    instrument: 'Instrument',
    person: 'Persoon',
    organisation: 'Organisatie',
    place: 'Plaats',
    page: 'Pagina',
  } as Record<string, string>,
  all: 'alle',
  recent: 'Eerder gezocht (alleen in deze browser bewaard)',
  forget: 'Wissen',
  failed: 'De zoekfunctie kon niet worden geladen. In het register staan alle woorden van de tekst.',
  register: 'Naar het register',
  themes: 'Naar de thema’s',
  retry: 'Opnieuw proberen',
  titleOf: (query: string) => `“${query}” zoeken`,
  title: 'Zoeken',
  marks: 'Zoekresultaten in de tekst',
  position: (query: string, number: number, count: number) => `“${query}”: ${String(number)} van ${String(count)}`,
  previous: 'Vorige',
  next: 'Volgende',
  clear: 'Markering wissen (Esc)',
} as const;

/** What the search page says of itself; only the build reads it. */
export const searchPageStrings = {
  title: 'Zoeken',
  description: 'Zoek in de hele tekst, ook op andere schrijfwijzen van namen, delen van woorden en afkortingen.',
  noscript: 'Zoeken werkt alleen met JavaScript. In het register staan alle woorden van de tekst met hun vindplaatsen.',
} as const;
