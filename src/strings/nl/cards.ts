/** The card of a mention. */
export const cardStrings = {
  /** To the ear, when a key has opened it. */
  opened: (name: string) => `Kaartje geopend: ${name}. Met Tab gaat u erin, met Escape sluit u het.`,
  alsoIn: 'Ook in',
  related: 'Verwant, niet bij naam genoemd',
  all: (count: number) => `alle ${String(count)} vermeldingen`,
} as const;
