/** Words that say what a date is, or where in it, and are no part of it: "de maand september", "begin 2024"; folded. */
export const calendarWords = ['maand', 'jaar', 'datum', 'dag', 'begin', 'eind', 'einde', 'medio'];

/** Between a day and its month, in English: "19th of September". */
export const ofMonth = 'of';
