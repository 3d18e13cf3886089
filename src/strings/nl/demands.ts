import { counted } from './common.ts';

/** What is asked of whom. */
export const demandStrings = {
  title: 'Oproepen en oordelen',
  description: (parts: string) =>
    `Van wie de tekst iets vraagt en over wie hij oordeelt: elke uitspraak van de ${parts}, met haar werkwoord.`,
  lead: (parts: string, asked: number, said: number) =>
    `De ${parts} bevatten ${counted(asked, 'verzoek', 'verzoeken')}${said === 0 ? '' : `, en daarnaast ${String(said)} keer een oordeel, een waarschuwing of een vaststelling`}.`,
  intro:
    'De werkwoorden en het oordeel zijn van de tekst, de korte omschrijvingen van de redactie. Een uitspraak staat bij elke groep die zij noemt.',
  how: {
    title: 'Hoe geteld is',
    text: 'De werkwoorden staan er zoals gedrukt, vet waar iets wordt geëist of er op iets wordt aangedrongen. Een waarschuwing of vaststelling telt als oordeel. Een uitspraak staat bij elke groep tot wie zij is gericht of die zij noemt, in haar voordeel of in haar nadeel; niet waar de naam alleen een bestemming of ontvanger is, of deel van een andere naam. Bij “Ook genoemd” staan verzoeken aan een ander of aan niemand in het bijzonder, en oordelen over een ander, waarin de groep genoemd wordt. Een uitspraak die bij meer dan één groep staat, telt in de tabel bij elk mee; de kolommen zijn samen dus meer dan het aantal uitspraken.',
  },
  unit: 'één blokje = één uitspraak',
  asked: 'Gevraagd',
  said: 'Oordeel',
  /** Of a group in a request to others or to nobody, or in a judgement of others. */
  named: 'Ook genoemd',
  /** Addressees without a group, beside groups and alone. */
  others: 'Anderen',
  all: 'Met name genoemd',
  addressee: 'Gericht tot of over',
  to: 'tot',
  about: 'over',
  /** Someone else, in a judgement, warning or statement that has a subject of its own. */
  names: 'noemt',
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
