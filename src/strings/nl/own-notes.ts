import { counted } from './common.ts';

const list = new Intl.ListFormat('nl');

/** How much of a text a button says. */
const shortened = (text: string) => (text.length > 120 ? `${text.slice(0, 120)} …` : text);

/** What a reader's own notes say on a page of the text, and everywhere. */
export const ownNoteStrings = {
  group: 'Uw aantekeningen',
  title: (names: readonly string[]) => `Aantekening bij ${list.format(names)}`,
  button: (name: string, colour: string, text: string) =>
    [`${name}, ${colour}`, shortened(text)].filter(Boolean).join(': '),
  several: (count: number, name: string) => `${String(count)} aantekeningen bij ${name}`,
  colour: 'Kleur',
  colours: { yellow: 'geel', green: 'groen', blue: 'blauw', pink: 'roze' },
  text: 'Notitie',
  kept: 'Bewaard, alleen in deze browser.',
  problem: {
    blocked:
      'Niet bewaard: deze browser laat de site niets opslaan. Uw aantekeningen blijven staan zolang deze pagina open is.',
    unread:
      'Uw aantekeningen konden niet worden gelezen; zij zijn niet gewist. Laad de pagina opnieuw om het nog eens te proberen.',
    full: 'Niet bewaard: de opslag van deze browser is vol. Uw aantekeningen blijven staan zolang deze pagina open is.',
  },
  done: 'Klaar',
  close: 'Sluiten',
  remove: 'Verwijder',
  all: 'Al uw aantekeningen',
  otherWords: 'Andere woorden kiezen',
  howToChoose: 'Selecteer de woorden hieronder; met het toetsenbord met Shift en de pijltjes.',
  clauseWords: 'De woorden van dit deel',
  chooseWords: 'Markeer deze woorden',
  deleted: (count: number) => `${counted(count, 'aantekening', 'aantekeningen')} verwijderd.`,
  undo: 'Zet terug',
  /** What was deleted before that. */
  undoEarlier: 'Zet ook de vorige terug',
  putBack: (count: number) => `${counted(count, 'aantekening', 'aantekeningen')} teruggezet.`,
  translated:
    'Deze pagina toont een vertaling. Een aantekening hoort bij de officiële woorden: zet de vertaling eerst uit.',
  noWords: 'Hier staan geen woorden van de officiële tekst.',
  printed: (quotes: readonly string[], text: string) => `Eigen aantekening bij “${quotes.join(' … ')}”: ${text}`,
  saveFile: 'Bewaar als bestand',
  /** Name of the file, without its extension. */
  fileName: 'aantekeningen',
  collection: 'Aantekeningen',
} as const;
