import { counted } from './common.ts';

/** Numbers as they are printed: `1204` → `"1.204"`. */
const number = new Intl.NumberFormat('nl');
const megabytes = new Intl.NumberFormat('nl', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** `6300000` → `"6,3"`, in megabytes of a million bytes. */
export const megabytesOf = (bytes: number): string => megabytes.format(bytes / 1e6);

/** The copy of the site on a reader's own device. */
export const offlineStrings = {
  title: 'Offline lezen',
  /** Before and after the size in megabytes. */
  before: 'U kunt de hele site op dit apparaat bewaren, met de zoekfunctie. Daarvoor is ongeveer',
  after:
    'MB nodig. Daarna leest u haar ook zonder verbinding. Is er wel verbinding, dan ziet u altijd de site zoals die nu is.',
  needsScript: 'Bewaren kan alleen als uw browser scripts toestaat.',
  unsupported: 'Deze browser kan de site niet bewaren.',
  save: 'Bewaar om offline te lezen',
  resume: 'Ga verder met bewaren',
  update: 'Werk de kopie bij',
  stop: 'Stop',
  remove: 'Verwijder de kopie',
  progressLabel: 'Voortgang van het bewaren',
  progress: (files: number, allFiles: number, bytes: number, allBytes: number) =>
    `${number.format(files)} van ${number.format(allFiles)} bestanden, ${megabytesOf(bytes)} van ${megabytesOf(allBytes)} MB`,
  started: 'De site wordt bewaard.',
  done: 'Alles is bewaard.',
  stopped: 'Gestopt. Wat al is opgehaald, blijft staan.',
  saved: (date: string) => `Bewaard op ${date}. U kunt deze site nu zonder verbinding lezen.`,
  partly: (files: number) =>
    `De kopie is niet af: ${counted(files, 'bestand is', 'bestanden zijn')} opgehaald. Zonder verbinding werkt zij nog niet.`,
  outdated: 'Er is intussen een nieuwere versie van deze site. Uw kopie verandert pas als u haar bijwerkt.',
  removed: 'De kopie is verwijderd.',
  /** What went wrong. */
  failures: {
    removed: 'Niet bewaard: intussen is in een ander venster een kopie verwijderd of bewaard.',
    connection: 'De verbinding viel weg. Wat al is opgehaald, blijft staan; ga verder als er weer verbinding is.',
    renewed: 'De site is tijdens het bewaren vernieuwd. Ga verder om de nieuwe versie te bewaren.',
    altered: 'Een bestand kwam anders aan dan het is gemaakt. Wat nu is opgehaald, is daarom niet in gebruik.',
    unstarted:
      'Het programma dat de kopie laat zien, kon niet starten. Controleer de verbinding en laad de pagina opnieuw.',
    full: 'Er is op dit apparaat te weinig ruimte. Wat deze keer was opgehaald, is weer weggehaald.',
    blocked: 'Deze browser staat niet toe dat de site iets bewaart, bijvoorbeeld omdat opslag is uitgezet.',
  },
} as const;

/** What the worker writes at the top of a page, or in place of one. */
export const offlineNoticeStrings = {
  label: 'Bewaarde kopie',
  /** In the line that stays in sight. */
  mark: (date: string) => `Kopie van ${date}`,
  copy: (date: string) => `Zonder verbinding: u leest de kopie die op ${date} op dit apparaat is bewaard.`,
  outdated: 'De kopie op dit apparaat is ouder dan de site die u nu leest.',
  update: 'Werk de kopie bij',
  title: 'Geen verbinding',
  notInCopy: 'Deze pagina staat niet in de kopie op dit apparaat, en er is geen verbinding om haar op te halen.',
  noCopy: 'Er is geen verbinding, en op dit apparaat staat geen volledige kopie van deze site.',
  home: 'Naar de hele tekst',
} as const;
