/** The resolution by subject. */
export const themeStrings = {
  title: 'Thema’s',
  description: 'De tekst per thema: welke delen waarover gaan.',
  intro: 'De redactie heeft delen van de tekst onder een of meer thema’s gezet.',
  /** `parts`: those of which no clause was left out. */
  introOfAll: (parts: string) => `De redactie heeft elk deel van de ${parts} onder een of meer thema’s gezet.`,
  all: 'Alle thema’s',
  also: 'Ook onder',
  /** In the legend of the drawn tracks. */
  track: 'hoger = meer delen',
  instruments: 'Noemt',
  /** Of instruments that a clause is about without naming them. */
  touched: 'Raakt aan',
} as const;
