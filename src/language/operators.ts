/** Words in capitals that stand between the words of a query: those of this language, and the usual English ones. */
export const either = /^(?:OR|OF|\|\|?)$/;
export const both = /^(?:AND|EN|&&?|\+)$/;
export const without = /^(?:NOT|NIET|ZONDER)$/;

/** The English ones, which people write in queries of any language. */
export const usualOperators = /\b(?:OR|AND|NOT)\b/g;

/** One that is typed only so far, at the end of a query. */
export const begunOperator = /\s(?:N|NO|NI|NIE|Z|ZO|ZON|ZOND|ZONDE|O|A|AN|E)$/;
