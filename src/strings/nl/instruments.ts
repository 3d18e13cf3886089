import type { IdentifierKey, InstrumentKind } from '../../schemas/instrument.ts';

/** An instrument by its kind. */
export const instrumentKindNames = {
  treaty: 'Verdrag',
  agreement: 'Overeenkomst of afspraak',
  regulation: 'Verordening',
  directive: 'Richtlijn',
  act: 'Wet',
  declaration: 'Internationale verklaring',
  resolution: 'Resolutie',
  judgment: 'Rechterlijke uitspraak',
  'court-order': 'Rechterlijke beschikking',
  decision: 'Besluit',
  decree: 'Decreet',
  communication: 'Mededeling',
  report: 'Verslag',
  statement: 'Verklaring of toespraak',
  'rules-of-procedure': 'Reglement',
} satisfies Record<InstrumentKind, string>;

/** The instruments of a kind. */
export const instrumentGroupNames = {
  treaty: 'Verdragen',
  agreement: 'Overeenkomsten en afspraken',
  regulation: 'Verordeningen',
  directive: 'Richtlijnen',
  act: 'Wetten',
  declaration: 'Internationale verklaringen',
  resolution: 'Resoluties',
  judgment: 'Rechterlijke uitspraken',
  'court-order': 'Rechterlijke beschikkingen',
  decision: 'Besluiten',
  decree: 'Decreten',
  communication: 'Mededelingen',
  report: 'Verslagen',
  statement: 'Verklaringen en toespraken',
  'rules-of-procedure': 'Reglementen',
} satisfies Record<InstrumentKind, string>;

/** The numbers and codes of instruments. */
export const identifierNames = {
  celex: 'CELEX-nummer',
  eli: 'ELI',
  oj: 'Publicatieblad',
  epText: 'Aangenomen tekst',
  procedure: 'Procedure',
  jointMotion: 'Gezamenlijke ontwerpresolutie',
  councilDecision: 'Besluit van de Raad',
  actNumber: 'Nummer',
  commission: 'Document van de Commissie',
  ecli: 'ECLI',
  caseNumber: 'Zaak',
  unSymbol: 'VN-document',
  unts: 'Verdragenreeks van de VN (UNTS)',
  icjList: 'Zaaknummer',
  icjDocument: 'Document van het Internationaal Gerechtshof',
  icjReports: 'Vindplaats (I.C.J. Reports)',
  ets: 'Verdragenreeks van de Raad van Europa',
  coe: 'Document van de Raad van Europa',
  unesco: 'Unesco-document',
  bwb: 'Basiswettenbestand',
  trb: 'Tractatenblad',
  treatyDatabase: 'Verdragenbank',
} satisfies Record<IdentifierKey, string>;

/** What is known of an instrument. */
export const instrumentFactStrings = {
  name: 'Volledige naam',
  /** `language`: "Engels". */
  original: (language: string) => `Naam in het ${language}`,
  kind: 'Soort',
  issuer: 'Opgesteld door',
  date: 'Datum',
  dateNote: 'Bij de datum',
  inForce: 'In werking getreden',
} as const;

/** The page of an instrument. */
export const instrumentStrings = {
  facts: 'Gegevens',
  noLinks: 'Er is geen officiële pagina bekend.',
  sources: 'Deze beschrijving steunt op',
  doubts: 'Let op',
  mentions: 'Plaatsen in de tekst',
  /** `named`: "2 vermeldingen"; `related`: how often the text only touches on it. */
  counts: (named: string, related: number) =>
    related === 0 ? named : `${named} bij naam, en ${String(related)} keer alleen verwant`,
  neighbours: (group: string) => `Andere ${group.toLowerCase()} in de tekst`,
  all: 'Alle instrumenten',
} as const;

/** The list of all instruments. */
export const instrumentListStrings = {
  title: 'Geciteerde instrumenten',
  /** `kinds`: those that the text cites, "verdragen, resoluties en verslagen". */
  description: (kinds: string) => `Wat de tekst noemt aan ${kinds}.`,
  intro: (total: number, kinds: string) =>
    total === 1
      ? 'De tekst noemt één instrument. Hier staat het met de plaatsen in de tekst.'
      : `De tekst noemt ${String(total)} instrumenten: ${kinds}. Hier staan ze naar soort en datum, met de plaatsen in de tekst.`,
  kind: 'Soort',
  allKinds: 'Alle soorten',
  year: 'Jaar',
  allYears: 'Alle jaren',
  sort: 'Volgorde',
  byKind: 'Naar soort',
  byDate: 'Naar datum',
  byName: 'Naar naam',
  byCount: 'Vaakst geciteerd',
  shown: (count: string) => `${count} getoond`,
  reset: 'Toon alles',
} as const;
