/** Notes of the editors. */
export const noteStrings = {
  label: 'Toelichting van de redactie',
  sic: 'sic',
  basis: 'Gebaseerd op',
  more: (count: number) => (count === 1 ? 'Toelichting' : `${String(count)} toelichtingen`),
} as const;

/** The way to notes as it is heard among other links: "2 toelichtingen bij Overweging G". Apart, since the browser takes it. */
export const notesOn = (notes: string, provision: string) => `${notes} bij ${provision}`;
