/** What the settings panel says, in the browser. */
export const settingsStrings = {
  button: 'Aa',
  /** Begins with the button's text, for those who speak to it. */
  name: 'Aa: weergave',
  theme: { name: 'Kleuren', system: 'systeem', light: 'licht', dark: 'donker' },
  size: { name: 'Tekstgrootte', small: 'klein', normal: 'gewoon', large: 'groot', larger: 'grootst' },
  measure: { name: 'Regellengte', narrow: 'smal', normal: 'gewoon', wide: 'breed' },
  running: 'Doorlopende tekst, zoals gedrukt',
  verbs: 'Werkwoorden in kleur',
  official: 'Alleen de officiële tekst',
  noKeys: 'Sneltoetsen uit',
  /** What each shortcut does. */
  shortcuts: {
    next: 'volgend onderdeel',
    previous: 'vorig onderdeel',
    ownNote: 'aantekening bij geselecteerde woorden',
    search: 'zoeken',
  },
  /** "j of ]: volgend onderdeel" */
  shortcut: (keys: readonly string[], action: string) => `${keys.join(' of ')}: ${action}`,
  reset: 'Standaard',
  resetDone: 'Alle instellingen staan weer op standaard.',
  note: 'Uw keuze wordt alleen in deze browser bewaard.',
} as const;
