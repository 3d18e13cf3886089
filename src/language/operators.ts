/** Words in capitals that stand between the words of a query: those of this language, and the usual English ones. */
export const either = /^(?:OR|OF|\|\|?)$/;
export const both = /^(?:AND|EN|&&?|\+)$/;
export const without = /^(?:NOT|NIET|ZONDER)$/;
