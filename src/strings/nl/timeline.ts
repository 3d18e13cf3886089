/** The dated events. */
export const timelineStrings = {
  title: 'Tijdlijn',
  description: 'De gebeurtenissen die de resolutie dateert, in de volgorde van de tijd.',
  intro:
    'De gebeurtenissen die de tekst dateert, van vroeg naar laat. De afstanden zijn niet op schaal: lege perioden zijn weggelaten.',
  exact: 'dag niet in de tekst',
  named: 'In de tekst',
} as const;
