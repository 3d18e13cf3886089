/** What is asked of whom. */
export const demandStrings = {
  title: 'Oproepen',
  description: 'Wat de resolutie van wie vraagt: elk werkwoord van de paragrafen, met de geadresseerde.',
  intro:
    'Elke paragraaf bestaat uit werkwoorden: het Parlement veroordeelt, betreurt, verzoekt. Hier staan ze allemaal, met degene tot wie zij gericht zijn of over wie zij gaan. De korte omschrijvingen zijn van de redactie, de werkwoorden en het oordeel zijn van het Parlement.',
  addressee: 'Tot of over wie',
  anyone: 'iedereen',
  nobody: 'niemand bij naam',
  kind: 'Soort uitspraak',
  anyKind: 'alle soorten',
  asking: 'alles wat iets vraagt',
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
    welcomes: 'prijst of verwelkomt',
    supports: 'steunt',
    stresses: 'benadrukt',
    considers: 'stelt of is van mening',
  },
} as const;
