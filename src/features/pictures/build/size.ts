/** The picture that others show with a link to a page, in pixels: what the large services ask for. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** Characters of a text that a picture has room for. */
export const mostCharacters = 190;
