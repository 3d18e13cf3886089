/** What is said of mentions, on pages and on cards. Apart from nl.ts, since it also goes to the browser. */
export const mentionStrings = {
  alsoIn: 'Ook in',
  related: 'Verwant, niet bij naam genoemd',
  unconfirmed: 'adres niet bevestigd',
} as const;
