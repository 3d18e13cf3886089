/** What came of the resolution. */
export const aftermathStrings = {
  title: 'Wat er later gebeurde',
  description: 'Wat er na deze tekst gebeurde met wat hij vraagt of beoordeelt, met datum en bron.',
  intro:
    'Wat er na deze tekst gebeurde met wat hij vraagt of beoordeelt. Alleen wat een bron heeft, staat hier. Dat iets later gebeurde, wil niet zeggen dat het door deze tekst gebeurde.',
  asOf: (date: string, searched: string) =>
    `Stand van ${date}. Het laatst gezocht op ${searched}; wat na ${date} gebeurde, ontbreekt hier.`,
} as const;

/** What was put right on this site. */
export const correctionStrings = {
  title: 'Correcties',
  description: 'Wat op deze site is rechtgezet, met datum. De officiële tekst verandert niet.',
  intro:
    'Fouten van onszelf die een lezer konden misleiden en die zijn rechtgezet. De officiële tekst staat hier zoals hij is gepubliceerd, ook met de fouten van de bron.',
} as const;

/** Of an entry of either list. */
export const entryStrings = { about: 'Over', sources: 'Bron' } as const;

/** Who answers for the site. */
export const colophonStrings = {
  title: 'Wie deze site uitgeeft',
  publisher: (name: string) => `Deze site wordt uitgegeven door ${name}.`,
  noPublisher: 'Van deze uitgave is nog geen uitgever vermeld.',
  contact: 'Een fout of een vraag? Schrijf naar',
  noContact: 'Er is nog geen adres vermeld om een fout te melden.',
  reviewed: (date: string) => `Onze eigen teksten zijn het laatst nagezien op ${date}.`,
} as const;
