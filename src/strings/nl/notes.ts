/** Notes of the editors. */
export const noteStrings = {
  label: 'Toelichting van de redactie',
  sic: 'sic',
  basis: 'Gebaseerd op',
  more: (count: number) => (count === 1 ? 'Toelichting' : `${String(count)} toelichtingen`),
} as const;
