import type { FootnoteNumber } from '../../addresses/anchors.ts';
import type { ResolutionDocument } from '../../schemas/document.ts';
import { counted, differenceOf, officialText, withAbstentions } from './common.ts';

const parliament = 'Europees Parlement';

/** What such a text is and does; of a text that is no resolution of the European Parliament only what the content says. */
export function standingOf({ standing, institution, kind }: ResolutionDocument): string | undefined {
  if (standing !== undefined || institution !== parliament || !kind.endsWith('resolutie')) return standing;
  return 'Een resolutie geeft het standpunt van het Parlement weer; zij is geen wet en bindt niemand.';
}

/** Which of the two texts of one document stands here; only one that was adopted has another. */
export function stateOf({ state, adopted }: ResolutionDocument): string | undefined {
  if (state === 'adopted') return 'Hieronder staat de tekst zoals aangenomen.';
  if (adopted) return `Hieronder staat de tekst zoals ingediend. ${differenceOf(adopted)}`;
  return state && 'Hieronder staat de tekst zoals ingediend.';
}

/** The same at the head of the text, from where one comes to the page with what is known of the difference. */
export function stateInShort(document: ResolutionDocument): string | undefined {
  const { state, adopted } = document;
  if (state === 'adopted' || !adopted) return stateOf(document);
  return 'Hieronder staat de tekst zoals ingediend; de aangenomen tekst kan daarvan afwijken.';
}

/** What is said of the document at the head of its text. */
export const dossierStrings = {
  adoptedOn: (date: string) => `Aangenomen op ${date}`,
  votes: (yes: number, no: number, abstentions?: number) =>
    `${String(yes)} voor, ${String(no)} tegen${withAbstentions(abstentions)}`,
  tabledBy: (groups: number, members: boolean, others: number) => {
    const besides = others > 0 ? ` en ${counted(others, 'lid', 'leden')}` : '';
    return `Ingediend door ${counted(groups, 'fractie', 'fracties')}${members ? ' en afzonderlijke leden' : besides}`;
  },
  tabledByNames: (names: string) => `Ingediend door ${names}`,
  tabledOn: (date: string) => `Ingediend op ${date}`,
  officialTexts: 'Officiële publicatie',
  all: (hasLanguages: boolean) => `Alle gegevens${hasLanguages ? ' en talen' : ''}`,
} as const;

export const footnoteStrings = {
  back: (number: FootnoteNumber) => `Terug naar de verwijzing naar voetnoot ${String(number)}`,
} as const;

/** The page of a provision. */
export const provisionStrings = {
  /** For a tab of the browser: "Paragraaf 11: Betrekkingen met Azerbeidzjan herzien". */
  titled: (name: string, title: string) => `${name}: ${title}`,
  /** Where the name says who speaks: a title of ours may not be taken for words of theirs. */
  titledByUs: (name: string, title: string) => `${name} [redactie: ${title}]`,
  place: (index: number, total: number, part: string) => `${String(index)} van ${String(total)} ${part.toLowerCase()}`,
  /** The heading of the text itself, for the ear and for reader views: "Officiële tekst van overweging G". */
  official: (name: string) => `${officialText} van ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  inWhole: 'Hele tekst',
  instruments: 'Instrumenten',
  names: 'Namen in dit onderdeel',
  neighbours: 'Vorige en volgende',
} as const;

/** Before the name of the provision that took the place of this one. */
export const moved = 'Dit onderdeel staat nu op een ander adres:';
