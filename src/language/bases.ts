/** What the `basis` of a note says when it rests on the text alone, as editors write it. */
export const noteBases = { compared: 'vergelijking binnen de tekst', text: 'de tekst van de bron' } as const;
