/** The provisions beside the text. */
export const contents = 'Inhoud';

/** The bar at the bottom of a phone. */
export const placeBarStrings = { search: 'Zoeken' } as const;

/** The field for an address. */
export const jumpStrings = {
  label: 'Ga naar',
  button: 'Ga',
  /** `examples`: places that the text has, "G/2, § 14 en aanhaling 3". */
  failed: (examples: string) => `Dat onderdeel bestaat niet. Zo kan het: ${examples}.`,
} as const;

/** The way back to where one was. */
export const resumeStrings = {
  label: 'Verder lezen',
  link: (name: string) => `Verder lezen waar u was: ${name}`,
  close: 'Sluiten',
} as const;

/** The footnote that a link has opened, with its number and its words. */
export const arrivedAtNote = (note: string) => `Voetnoot ${note}`;

/** Which clause a link has opened. */
export const arrived = (name: string) => `U bent bij ${name}`;
