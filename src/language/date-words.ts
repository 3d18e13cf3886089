/** Words that say what a date is, or where in it, and are no part of it: "de maand september", "begin 2024"; folded. */
export const calendarWords = ['maand', 'jaar', 'anno', 'datum', 'dag', 'begin', 'eind', 'einde', 'medio'];

/** Between a day and its month, in English: "19th of September". */
export const ofMonth = 'of';

/** Between the first and the last of some days, "19 t/m 21", and between two days; folded. */
export const upTo = ['tot en met', 'tot', 't m', 'tm'];
export const andOr = ['en', 'of'];

/** A year in four figures, as a pattern. */
export const yearForm = String.raw`(?:1[5-9]|20)\d\d`;

/** One of a time that people write in figures alone: "2023-09"; of the others "1815-09" is rather a number. */
export const recentYear = String.raw`(?:19|20)\d\d`;

/** What a date that is being typed ends in: "19-0", "19 t/". */
export const unfinishedDate = /(?<=\d)(?:[-/.]0?| t\/)$/;

/** A number that is becoming an ordinal, here or in English: "19s" of "19ste", "2n" of "2nd". */
export const begunOrdinal = /(?<!\S)(\d\d?)(?:st?|[dtnr])$/;
