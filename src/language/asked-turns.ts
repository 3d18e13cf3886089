/** Turns around what is looked for, with a noun that asks nothing: "passage over gas", "gas in deze tekst", "nr. 780". */
export const askedTurns =
  /(?<!\S)(?:(?:tekst|passages?) over |in de(?:ze)? tekst(?![\p{L}\p{N}])|(?:nr\.?|nummer) ?(?=\d))/giu;
