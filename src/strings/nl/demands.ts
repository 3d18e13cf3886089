/** What is asked of whom. */
export const demandStrings = {
  title: 'Oproepen en oordelen',
  description: 'Wat de resolutie van wie vraagt: elk werkwoord van de paragrafen, met de geadresseerde.',
  intro:
    'In de paragrafen veroordeelt, betreurt en verzoekt het Parlement. Hier staat elke uitspraak, met tot wie zij gericht is of over wie zij gaat. De korte omschrijvingen zijn van de redactie, de werkwoorden en het oordeel zijn van het Parlement.',
  addressee: 'Gericht tot of over',
  anyone: 'iedereen',
  nobody: 'niemand met name',
  kind: 'Soort uitspraak',
  anyKind: 'alle soorten',
  asking: 'alles wat een verzoek is',
  /** `#` is replaced by a number. */
  shown: '# uitspraken',
  forces: {
    demands: 'eist',
    urges: 'dringt aan',
    'calls-on': 'verzoekt of roept op',
    warns: 'waarschuwt',
    recalls: 'herinnert',
    condemns: 'veroordeelt of verwerpt',
    deplores: 'betreurt',
    'is-concerned': 'is bezorgd',
    welcomes: 'prijst of is verheugd',
    supports: 'steunt',
    stresses: 'benadrukt',
    considers: 'stelt of is van mening',
  },
} as const;
