import type { ResolutionDocument } from '../../schemas/document.ts';

/** The way to search in the header. */
export const searchOpener = 'Zoek';

/** The form of a page that was not found. */
export const searchFormStrings = {
  label: 'Zoeken in de tekst',
  button: 'Zoeken',
} as const;

export const skip = 'Naar de tekst';

/** The pages of the site in its menu. */
export const menuStrings = {
  label: 'Hoofdmenu',
  menu: 'Menu',
  text: 'Tekst',
  instruments: 'Instrumenten',
  themes: 'Thema’s',
  overview: 'Overzicht',
  demands: 'Oproepen',
  timeline: 'Tijdlijn',
  map: 'Kaart',
  register: 'Register',
  about: 'Over deze site',
} as const;

export const footerStrings = {
  annotation: 'Toelichting, vormgeving en zoekfunctie: redactie van deze site.',
  quotation: 'Citaat controleren',
  ownNotes: 'Aantekeningen',
  accessibility: 'Toegankelijkheid',
  aftermath: 'Wat er later gebeurde',
  corrections: 'Correcties',
  licences: 'Licenties',
  data: 'De tekst als data (JSON)',
} as const;

/** Whose site this is not: that of the European Parliament, for its texts, unless the content says something else. */
export function disclaimerOf({ disclaimer, institution }: ResolutionDocument): string | undefined {
  if (disclaimer !== undefined || institution !== 'Europees Parlement') return disclaimer;
  return 'Dit is geen site van het Europees Parlement.';
}

export const notFoundStrings = {
  title: 'Pagina niet gevonden',
  text: 'Op dit adres staat geen pagina. Misschien is het adres onvolledig of bevat het een tikfout.',
  search: 'Zoek in de tekst:',
  home: 'Naar de hele tekst',
  register: 'Naar het register',
  themes: 'Naar de thema’s',
} as const;
