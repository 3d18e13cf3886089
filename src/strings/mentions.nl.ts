/** What cards say of mentions. */
export const mentionStrings = {
  alsoIn: 'Ook in',
  related: 'Verwant, niet bij naam genoemd',
  unconfirmed: 'adres niet bevestigd',
} as const;
