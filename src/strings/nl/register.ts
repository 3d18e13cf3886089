/** Texts of the register of words. */
export const wordRegisterStrings = {
  title: 'Woorden van de tekst',
  lead: 'Alle woorden van de aanhalingen, overwegingen en paragrafen, zonder lidwoorden, voegwoorden en andere kleine woorden. Vormen van hetzelfde woord staan bij elkaar; achter een woord staat hoe vaak het voorkomt.',
  letters: 'Woorden op letter',
} as const;
