const times = (count: number, one: string, many: string) => `${String(count)} ${count === 1 ? one : many}`;

/** What readers see on the pages about the text: demands, subjects, time. */
export const contextStrings = {
  unconfirmed: 'niet bevestigd',
  clauses: (count: number) => times(count, 'deel', 'delen'),
  notes: {
    sic: 'sic',
    basis: 'Gebaseerd op',
    more: (count: number) => (count === 1 ? 'Toelichting' : `${String(count)} toelichtingen`),
  },
  demands: {
    title: 'Oproepen',
    description: 'Wat de resolutie van wie vraagt: elk werkwoord van de paragrafen, met de geadresseerde.',
    intro:
      'Elke paragraaf bestaat uit werkwoorden: het Parlement veroordeelt, betreurt, verzoekt. Hier staan ze allemaal, met degene tot wie zij gericht zijn of over wie zij gaan. De korte omschrijvingen zijn van de redactie, de werkwoorden en het oordeel zijn van het Parlement.',
    addressee: 'Tot of over wie',
    anyone: 'iedereen',
    nobody: 'niemand bij naam',
    kind: 'Soort uitspraak',
    anyKind: 'alle soorten',
    asking: 'alles wat iets vraagt',
    /** `#` is replaced by a number. */
    shown: '# uitspraken',
    forces: {
      demands: 'eist',
      urges: 'dringt aan',
      'calls-on': 'verzoekt of roept op',
      warns: 'waarschuwt',
      recalls: 'herinnert',
      condemns: 'veroordeelt of verwerpt',
      deplores: 'betreurt',
      'is-concerned': 'is bezorgd',
      welcomes: 'prijst of verwelkomt',
      supports: 'steunt',
      stresses: 'benadrukt',
      considers: 'stelt of is van mening',
    },
  },
  themes: {
    title: 'Thema’s',
    description: 'De resolutie per onderwerp: welke delen van de tekst waarover gaan.',
    intro:
      'De redactie heeft elk deel van de overwegingen en paragrafen onder een of meer thema’s gezet, en aanhalingen waar dat helpt.',
    all: 'Alle thema’s',
    also: 'Ook onder',
    instruments: 'Noemt',
  },
  overview: {
    title: 'Overzicht',
    description: 'De hele resolutie in één blik: welk onderdeel over welk thema gaat en welk instrument noemt.',
    intro:
      'Elke kolom is een onderdeel van de tekst, in de volgorde van de bron; elke rij een thema of een instrument. Een blok zegt dat het onderdeel daarover gaat: hoe hoger, hoe meer delen ervan. Een open blok: verwant, maar niet bij naam genoemd. Elk blok leidt naar zijn plaats in de tekst.',
    themes: 'Thema’s',
    theme: 'Thema',
    instruments: 'Instrumenten',
    instrument: 'Instrument',
    cell: (name: string, row: string, count: number, isImplied: boolean) =>
      `${name}, ${row}: ${times(count, 'deel', 'delen')}${isImplied ? ', verwant, niet bij naam genoemd' : ''}`,
    strip: 'Overzicht per thema',
  },
  map: {
    title: 'Kaart',
    description: 'Waar de plaatsen liggen die de resolutie noemt.',
    intro:
      'De plaatsen die de tekst noemt, voor zover zij in dezelfde streek liggen. De lijst onder de kaart heeft ze allemaal.',
    claim:
      'Kustlijnen en grenzen: Natural Earth. De kaart helpt alleen om plaatsen te vinden en doet geen uitspraak over het verloop of de status van grenzen. Een gestippelde cirkel is een plaats bij benadering, niet het verloop van een weg of gebied.',
    list: 'Alle plaatsen',
  },
  register: {
    title: 'Register',
    description: 'De personen, organisaties en plaatsen die de resolutie noemt, met elke plaats in de tekst.',
  },
  names: {
    groups: { persons: 'Personen', organisations: 'Organisaties en overheden', places: 'Plaatsen' },
    count: (count: number) =>
      count === 0 ? 'alleen in de naam van een document' : times(count, 'vermelding', 'vermeldingen'),
    aliases: 'Andere namen, niet in de tekst',
  },
  related: {
    title: 'Hoort bij',
    /** What is said of the other provision; each takes a list of words. */
    verbs: {
      names: (words: string) => `noemt ook ${words}`,
      'is-about': (words: string) => `gaat ook over ${words}`,
      touches: (words: string) => `raakt ook aan ${words}`,
      'has-subject': (words: string) => `valt ook onder ${words}`,
    },
    subject: (title: string) => `het thema “${title}”`,
  },
  timeline: {
    title: 'Tijdlijn',
    description: 'De gebeurtenissen die de resolutie dateert, in de volgorde van de tijd.',
    intro:
      'De gebeurtenissen die de tekst dateert, van vroeg naar laat. De afstanden zijn niet op schaal: alleen dagen waarop iets gebeurde, hebben ruimte.',
    exact: 'de tekst noemt geen precieze datum',
    named: 'In de tekst',
  },
} as const;
