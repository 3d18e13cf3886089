import type { FootnoteNumber } from '../../addresses/anchors.ts';

/** The files one can take along: what the page calls each, and what is ours in the book. */
export const fileStrings = {
  title: 'Neem mee',
  all: 'andere vormen, offline lezen',
  epub: 'EPUB',
  epubHint: 'voor e-readers, met voetnoten en onze toelichtingen',
  text: 'platte tekst',
  textHint: 'alleen de officiële tekst',
  markdown: 'Markdown',
  markdownHint: 'alleen de officiële tekst',
  xml: 'Akoma Ntoso',
  xmlHint: 'XML volgens de OASIS-norm voor wetteksten',
  data: 'JSON',
  dataHint: 'de tekst als data',
  schema: 'JSON Schema',
  schemaHint: 'beschrijft de JSON',
} as const;

/** What the book says that is ours. */
export const bookStrings = {
  cover: 'Omslag',
  about: 'Over dit boek',
  contents: 'Inhoud',
  text: 'Officiële tekst',
  footnotes: 'Voetnoten',
  footnote: (number: FootnoteNumber) => `Voetnoot ${String(number)}`,
  notes: 'Toelichtingen van de redactie',
  notesIntro:
    'Deze toelichtingen zijn van de redactie en horen niet bij de officiële tekst. Elke toelichting begint met de woorden waar zij over gaat.',
  instruments: 'Geciteerde instrumenten',
  instrumentsIntro:
    'Wat de tekst citeert, met een korte uitleg van de redactie. De links leiden naar deze site en naar de officiële publicaties.',
  more: 'Op de site',
  places: 'Plaatsen in de tekst',
  site: (address: string) => `De leeswebsite bij deze tekst staat op ${address}.`,
  reviewed: (date: string) => `Onze eigen teksten zijn het laatst nagezien op ${date}.`,
  separation:
    'De officiële tekst staat in dit boek woord voor woord, zonder toevoegingen. Toelichtingen en instrumenten staan in hoofdstukken apart.',
} as const;
