import { counted } from './common.ts';

const notes = (count: number) => counted(count, 'aantekening', 'aantekeningen');

/** What the page of a reader's own notes says without a script. */
export const ownNotePageStrings = {
  title: 'Uw aantekeningen',
  description: 'Woorden die u in de tekst hebt gemarkeerd, met wat u erbij schreef. Alleen in uw eigen browser.',
  lead: 'Wat u in de tekst markeert en erbij schrijft, staat alleen in deze browser. Er wordt niets verzonden, en niemand anders ziet het.',
  noscript: 'Aantekeningen werken alleen met JavaScript, want alleen een script kan ze in uw browser bewaren. Lees',
  text: 'de hele tekst',
  howTitle: 'Hoe het werkt',
  how: [
    'Selecteer woorden in de tekst en kies “Aantekening”, of druk op A. Kies een kleur en schrijf er eventueel iets bij.',
    'Een heel deel markeert u met de knop “Aantekening” die onder het deel verschijnt als u op zijn nummer drukt. Met het toetsenbord kunt u daarna binnen dat deel andere woorden kiezen.',
    'In de tekst opent een druk op gemarkeerde woorden, of op het blokje ernaast, de aantekening. Druk de tekst af, en wat u schreef staat erbij.',
    'Een aantekening hoort bij precies die woorden. Veranderen de woorden van het deel, dan staat de aantekening hieronder als “los”; zij verhuist niet.',
    'Wist u de gegevens van uw browser, dan zijn ook uw aantekeningen weg. Safari doet dat zelf als u zeven dagen van gebruik niet op deze site komt. Bewaar daarom een bestand, en lees het later weer in, ook in een andere browser.',
    'Het bestand heeft de vorm die het W3C voor aantekeningen vaststelde (JSON-LD), die andere programma’s ook lezen. Markdown is om verder mee te schrijven, in elk programma voor tekst. Wat u daarin bij een aantekening verandert, neemt deze pagina over als u het bestand weer inleest. Hebt u de aantekening intussen ook hier veranderd, dan blijven beide staan.',
  ],
} as const;

/** What the list says; the browser loads it with the list. */
export const ownNoteListStrings = {
  none: 'U hebt nog geen aantekeningen.',
  noneFound: 'Geen aantekening past bij deze keuze.',
  count: (shown: number, all: number) => (shown === all ? notes(all) : `${String(shown)} van ${notes(all)}`),
  filter: 'Zoek in uw aantekeningen',
  colours: 'Kleuren',
  /** The name of a clause, told apart where several notes are on it. */
  numbered: (name: string, number: number, count: number) =>
    count > 1 ? `${name} (${String(number)} van ${String(count)})` : name,
  edit: 'Wijzig',
  editOf: (name: string) => `Wijzig: ${name}`,
  remove: 'Verwijder',
  removeOf: (name: string) => `Verwijder: ${name}`,
  removeAll: 'Verwijder alle',
  saveAnnotations: 'Bewaar als bestand (JSON-LD)',
  saveMarkdown: 'Bewaar als Markdown',
  changed: (date: string) => `gewijzigd op ${date}`,
  loose: 'Los',
  looseChanged: 'de woorden van dit deel zijn veranderd sinds u ze markeerde. De aantekening is niet verplaatst.',
  looseGone: 'dit deel staat niet in de tekst van nu. De aantekening is niet verplaatst.',
  textLost: 'De tekst kon niet worden geladen. Of de woorden nog dezelfde zijn, is nu niet te zien.',
  markdownTitle: (title: string) => `Aantekeningen bij ${title}`,
} as const;

/** What is said of a file that is read in. */
export const ownNoteImportStrings = {
  field: 'Lees een bestand in (JSON-LD of Markdown)',
  result: (count: { added: number; changed: number; known: number; refused: number }) =>
    [
      `${notes(count.added)} ingelezen.`,
      ...(count.changed > 0 ? [`${notes(count.changed)} bijgewerkt.`] : []),
      ...(count.known > 0 ? [`${notes(count.known)} ${count.known === 1 ? 'stond' : 'stonden'} er al.`] : []),
      ...(count.refused > 0
        ? [`${counted(count.refused, 'deel', 'delen')} van het bestand niet: onder het veld staat waarom.`]
        : []),
    ].join(' '),
  takeBack: 'Maak ongedaan',
  takenBack: 'Het inlezen is ongedaan gemaakt.',
  tooLarge: (megabytes: number) => `Dit bestand is te groot: hoogstens ${String(megabytes)} MB.`,
  noAnnotations: 'Dit bestand bevat geen aantekeningen in de vorm van het W3C (JSON-LD).',
  noMarkdown:
    'Dit bestand bevat geen aantekeningen: er is geen kop (##) met een link naar een deel van de tekst, zoals deze site die schrijft.',
  unopened: 'Dit bestand kon niet worden geopend.',
  line: (at: number) => `Regel ${String(at)}`,
  item: (at: number) => `Annotatie ${String(at)}`,
  moreRefused: (count: number) => `En nog ${String(count)}.`,
  over: (count: number, limit: number) =>
    `De laatste ${counted(count, 'aantekening', 'aantekeningen')}: een bestand mag er hoogstens ${String(limit)} bevatten.`,
  reasons: {
    form: 'gaat niet over woorden van een deel van de tekst, of heeft een vorm die hier niet wordt gelezen.',
    tooLong: 'is te lang om in te lezen.',
    noNote: 'deze tekst hoort bij geen aantekening. Een aantekening begint met een kop (##).',
    noLink: 'deze kop heeft geen link naar een deel van de tekst. Voor een kop in uw eigen tekst gebruikt u ###.',
    noWords: 'hier ontbreken de gemarkeerde woorden: een citaat, met > aan het begin van de regel.',
    otherCount: 'de kop heeft niet evenveel links als er citaten onder staan.',
    marks: 'in dit citaat moeten de gemarkeerde woorden één keer tussen <mark> en </mark> staan.',
    colour: 'deze kleur is er niet: kies geel, groen, blauw of roze.',
  },
} as const;
