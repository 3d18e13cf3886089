import { counted } from './common.ts';

/** What is asked of whom. */
export const demandStrings = {
  title: 'Oproepen en oordelen',
  description: (parts: string) =>
    `Van wie de tekst iets vraagt en over wie hij oordeelt: elke uitspraak van de ${parts}, met haar werkwoord.`,
  lead: (parts: string, asked: number, said: number) =>
    `De ${parts} bevatten ${counted(asked, 'verzoek', 'verzoeken')}${said === 0 ? '' : `, en daarnaast ${String(said)} keer een oordeel, een waarschuwing of een vaststelling`}.`,
  intro:
    'De werkwoorden staan er zoals gedrukt, vet waar iets wordt geëist of er op iets wordt aangedrongen. De korte omschrijvingen zijn van de redactie; de werkwoorden en het oordeel zijn van de tekst zelf. Een waarschuwing of vaststelling staat bij “Oordeel”. Bij “Gevraagd aan anderen” staan verzoeken die over een groep gaan, maar tot een ander of tot niemand in het bijzonder zijn gericht. Gaat een uitspraak meer dan één groep aan, dan staat zij bij elk daarvan en telt zij in de tabel bij elk mee; de kolommen zijn samen dus meer dan het aantal uitspraken.',
  unit: 'één blokje = één uitspraak',
  asked: 'Gevraagd',
  said: 'Oordeel',
  /** Of a group, though put to others or to nobody. */
  askedOfOthers: 'Gevraagd aan anderen',
  /** Addressees without a group, beside groups and alone. */
  others: 'Anderen',
  all: 'Met name genoemd',
  addressee: 'Gericht tot of over',
  to: 'tot',
  about: 'over',
  anyone: 'iedereen',
  nobody: 'Zonder geadresseerde',
  kind: 'Soort uitspraak',
  anyKind: 'alle soorten',
  asking: 'alles wat een verzoek is',
  /** `#` is replaced by a number. */
  shown: '# uitspraken',
  reset: 'Toon alles',
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
