/** Provisions that belong together, and why. */
export const relatedStrings = {
  title: 'Verwante onderdelen',
  /** What is said of the other provision; each takes a list of words. */
  verbs: {
    names: (words: string) => `noemt ook ${words}`,
    'is-about': (words: string) => `gaat ook over ${words}`,
    touches: (words: string) => `raakt ook aan ${words}`,
    'has-subject': (words: string) => `valt ook onder ${words}`,
  },
  subject: (title: string) => `het thema “${title}”`,
} as const;
