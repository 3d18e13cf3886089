/** The card of a mention. */
export const cardStrings = {
  alsoIn: 'Ook in',
  related: 'Verwant, niet bij naam genoemd',
  all: (count: number) => `alle ${String(count)} vermeldingen`,
} as const;
