/** What cards say of mentions. */
export const mentionStrings = {
  alsoIn: 'Ook in',
  related: 'Verwant, niet bij naam genoemd',
  unconfirmed: 'adres niet bevestigd',
  all: (count: number) => `alle ${String(count)} vermeldingen`,
} as const;
