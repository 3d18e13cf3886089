/** Every text of the interface that readers see, typed by key. The words of the resolution never come from here. */
export const strings = {
  kinds: { citation: 'Aanhaling', recital: 'Overweging', paragraph: 'Paragraaf' },
  parts: { citation: 'Aanhalingen', recital: 'Overwegingen', paragraph: 'Paragrafen' },
} as const;
