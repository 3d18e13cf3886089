/** The tools at a provision or clause. */
export const toolStrings = {
  open: (name: string) => `Kopiëren en delen: ${name}`,
  copy: 'Kopieer',
  copyLink: 'Link',
  copyQuotation: 'Tekst',
  cite: 'Bronvermelding',
  share: 'Delen',
  linkCopied: (name: string) => `Link naar ${name} gekopieerd.`,
  quotationCopied: (name: string) => `Tekst van ${name} gekopieerd, met bron.`,
  loadFailed: 'De bronvermelding kon niet worden opgehaald. Controleer de verbinding en probeer het opnieuw.',
} as const;

/** The tool that marks words and writes a note on them. */
export const ownNoteTool = 'Aantekening';

/** The forms of a citation, in the order of the choice. */
export const citationFormNames = {
  plain: 'Gewone zin',
  footnote: 'Voetnoot',
  officialJournal: 'Naar het voorbeeld van het Publicatieblad',
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
} as const;

/** A citation in a form, to copy or save. */
export const citationStrings = {
  form: 'Stijl',
  copy: 'Kopieer',
  save: 'Bewaar als bestand',
  official: 'Officiële publicatie',
  copied: (form: string) => `Bronvermelding gekopieerd: ${form}.`,
  /** Of "14/2", where a reader takes along the reference to the second clause of paragraph 14. */
  ownForm: (short: string) => `De korte vorm ${short} is van deze site zelf.`,
} as const;

/** What is offered for words that are selected. */
export const selectionStrings = {
  label: 'Geselecteerde woorden',
  /** To the ear, when they are offered. */
  offered: 'Met Tab komt u bij de knoppen voor de geselecteerde woorden.',
  copyLink: 'Kopieer link naar deze woorden',
  /** Of words in several provisions. */
  copyLinkToStart: 'Kopieer link naar het begin',
  copyQuotation: 'Kopieer tekst met bron',
  linkCopied: 'Link naar deze woorden gekopieerd.',
  linkToStartCopied: 'Link naar het begin van deze woorden gekopieerd.',
  quotationCopied: 'Deze woorden zijn gekopieerd, met bron.',
  translated:
    'Deze pagina toont een vertaling. Gekopieerd is de officiële Nederlandse tekst van de hele delen, met bron.',
  /** Of a page that was open while the site changed, or in which a translator put its words without a sign. */
  differing:
    'Deze pagina toont andere woorden dan de site nu heeft: ze is verouderd of vertaald. Gekopieerd is de officiële ' +
    'Nederlandse tekst van de hele delen, met bron.',
} as const;

export const copyFailed = 'Kopiëren lukte niet. Selecteer de tekst hieronder.';

const ordinals = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende'];

/** A clause by its number, as one counts it in any edition: 2 → "tweede deel", 12 → "12e deel". */
export const ordinalClause = (number: number) => `${ordinals[number - 1] ?? `${String(number)}e`} deel`;

/** Words between the facts of a citation. */
export const citedFactStrings = {
  procedure: 'procedure',
  adoptedOn: 'aangenomen op',
  in: 'in',
  as: 'als',
  adoptedTexts: 'Aangenomen teksten',
  /** Of the provision that is cited, in the text as adopted. */
  otherwise: {
    reworded: 'daar waarschijnlijk in andere woorden',
    renumbered: 'daar waarschijnlijk met een ander nummer',
  },
} as const;
