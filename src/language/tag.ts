/** The language of the texts and of the pages, as a BCP 47 code and in the three letters of ISO 639-2. */
export const languageTag = 'nl';
export const languageLetters = 'nld';

/** The same as Open Graph writes it. */
export const openGraphLocale = 'nl_NL';
/** What says in an address that the text there is in it: "TA-9-2023-0356_NL.html". */
export const addressMark = '_NL';
