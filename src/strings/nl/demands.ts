/** What is asked of whom. */
export const demandStrings = {
  title: 'Oproepen en oordelen',
  description: 'Wat de resolutie van wie vraagt: elk werkwoord van de paragrafen, met de geadresseerde.',
  heading: 'Wie wordt wat gevraagd?',
  lead: (asked: number, said: number) =>
    `In de paragrafen vraagt het Parlement ${String(asked)} keer iets. Nog ${String(said)} keer oordeelt het, waarschuwt het of stelt het iets vast.`,
  intro:
    'De werkwoorden staan zoals gedrukt, vet waar het Parlement eist of aandringt. De korte omschrijvingen zijn van de redactie, de werkwoorden en het oordeel zijn van het Parlement.',
  unit: 'één blokje = één keer',
  asked: 'Gevraagd',
  said: 'Oordeel',
  /** Addressees without a group, beside groups and alone. */
  others: 'Anderen',
  all: 'Met name genoemd',
  addressee: 'Gericht tot of over',
  anyone: 'iedereen',
  nobody: 'Niemand met name',
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
