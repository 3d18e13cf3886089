/** The resolution by subject. */
export const themeStrings = {
  title: 'Thema’s',
  description: 'De resolutie per thema: welke delen van de tekst waarover gaan.',
  intro:
    'De redactie heeft elk deel van de overwegingen en paragrafen onder een of meer thema’s gezet, en aanhalingen waar dat helpt.',
  all: 'Alle thema’s',
  also: 'Ook onder',
  instruments: 'Noemt',
} as const;
