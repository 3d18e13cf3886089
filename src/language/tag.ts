/** The language of the texts and of the pages, as a BCP 47 code and in the three letters of ISO 639-2. */
export const languageTag = 'nl';
export const languageLetters = 'nld';
