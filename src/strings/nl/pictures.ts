/** In a picture that is shown with a link. */
export const pictureStrings = {
  adopted: (date: string, number?: string) => `Aangenomen op ${date}${number === undefined ? '' : ` als ${number}`}`,
} as const;
