/** The way to search in the header. */
export const searchOpener = 'Zoek';

/** The form of a page that was not found. */
export const searchFormStrings = {
  label: 'Zoeken in de resolutie',
  button: 'Zoeken',
  placeholder: 'Zoeken',
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
  annotation:
    'Toelichting, vormgeving en zoekfunctie: redactie van deze site. Dit is geen site van het Europees Parlement.',
  quotation: 'Citaat controleren',
  accessibility: 'Toegankelijkheid',
  aftermath: 'Wat ervan kwam',
  corrections: 'Correcties',
  licences: 'Licenties',
  data: 'De tekst als data (JSON)',
} as const;

export const notFoundStrings = {
  title: 'Pagina niet gevonden',
  text: 'Op dit adres staat geen pagina. Misschien is het adres onvolledig of bevat het een tikfout.',
  search: 'Zoek in de resolutie:',
  home: 'Naar de hele tekst',
} as const;
