/** Official words as HTML for the pages of others. */
export const embeddingStrings = {
  open: 'Sluit in',
  label: 'HTML om in te sluiten',
  hint: 'Plak deze HTML in uw eigen pagina. Er hoort geen script bij.',
  /** Of a build that does not know where it stands. */
  noAddress: 'Deze site kent haar eigen adres niet, dus een link ontbreekt.',
  source: 'Bron:',
  copy: 'Kopieer HTML',
  copied: 'HTML gekopieerd.',
} as const;
