/** The word that joins the last point of a list to those before it: "…; en". */
export const joiner = /^(?:en|of|en\/of|alsook|alsmede|evenals)$/;
