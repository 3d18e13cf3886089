import { counted } from './common.ts';

const list = new Intl.ListFormat('nl');

/** What the page to check a quotation says of itself. */
export const quotationPageStrings = {
  title: 'Citaat controleren',
  description:
    'Plak woorden uit een artikel, toespraak of bericht: deze pagina vergelijkt ze woord voor woord met de officiële tekst.',
  lead: 'Staat het er zo? Plak woorden uit een artikel, toespraak of bericht. Deze pagina vergelijkt ze woord voor woord met de officiële tekst. Dat gebeurt in uw browser; er wordt niets verzonden.',
  label: 'Het citaat',
  check: 'Vergelijken met de tekst',
  forgives:
    'Wat bij kopiëren verandert, telt niet mee: regeleinden, afbreekstreepjes, aanhalingstekens, weglatingstekens (…), nootcijfers en de letter of het nummer van een onderdeel. Al het andere telt wel mee, ook hoofdletters, behalve in woorden die er helemaal uit bestaan.',
  noscript: 'Vergelijken werkt alleen met JavaScript. Met de zoekfunctie van uw browser vindt u woorden in',
  text: 'de hele tekst',
} as const;

/** The answers; the browser loads them with the comparison. */
export const quotationStrings = {
  loading: 'De tekst wordt geladen …',
  failed: 'De tekst kon niet worden geladen. Lees het citaat na in',
  text: 'de hele tekst',
  retry: 'Opnieuw proberen',
  empty: 'Er zijn nog geen woorden om te vergelijken.',
  literal: (places: readonly string[]) => `Letterlijk: ${list.format(places)}.`,
  literalWithGaps: (places: readonly string[]) => `Letterlijk, met weglatingen: ${list.format(places)}.`,
  near: (words: number, places: readonly string[]) =>
    `Bijna: ${counted(words, 'woord', 'woorden')} anders dan in ${list.format(places)}.`,
  nearSigns: (places: readonly string[]) => `Bijna: alleen leestekens anders dan in ${list.format(places)}.`,
  spliced: (places: readonly string[]) => `Samengesteld uit ${list.format(places)}.`,
  splicedWith: (words: number, places: readonly string[]) =>
    `Samengesteld uit ${list.format(places)}; ${counted(words, 'woord staat', 'woorden staan')} er zo niet.`,
  absent: 'Niet in deze tekst.',
  absentBut: 'Niet in deze tekst. Enkele woorden staan er wel:',
  leftOut: (words: string) => `Weggelaten: “${words}”.`,
  elsewhere: (places: readonly string[], more: number) =>
    `Dezelfde woorden staan ook in ${list.format(more > 0 ? [...places, `op ${counted(more, 'andere plaats', 'andere plaatsen')}`] : places)}.`,
  documentTitle: 'de titel',
  notInText: 'staat niet in de tekst',
  key: 'Doorgestreept: staat in de tekst, niet in het citaat. Onderstreept: staat in het citaat, niet in de tekst.',
  missing: 'alleen in de tekst:',
  added: 'alleen in het citaat:',
  quotedPart: 'Alleen de woorden tussen aanhalingstekens zijn vergeleken.',
  cut: (words: number) => `Alleen de eerste ${String(words)} woorden zijn vergeleken.`,
} as const;
