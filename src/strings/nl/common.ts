import type { ProvisionKind } from '../../addresses/anchors.ts';
import type { ResolutionDocument } from '../../schemas/document.ts';

/** A number with its noun: `("deel", "delen")`. */
export function counted(count: number, one: string, more: string): string {
  return `${String(count)} ${count === 1 ? one : more}`;
}

/** The end of a vote: ", 36 onthoudingen". */
export const withAbstentions = (count: number | undefined) =>
  count === undefined ? '' : `, ${counted(count, 'onthouding', 'onthoudingen')}`;

/** What the provisions of a kind are called. */
export interface PartName {
  /** One, before its label: "Overweging". */
  one: string;
  /** All of them: "Overwegingen". */
  more: string;
  /** In a citation, before its label: "par.". */
  cited: string;
  /** In the register, where the label alone could be another's: "aanh.". */
  short: string;
}

export type PartNames = Record<ProvisionKind, PartName>;

/** As Parliament calls them. */
const parliamentNames: PartNames = {
  citation: { one: 'Aanhaling', more: 'Aanhalingen', cited: 'aanhaling', short: 'aanh.' },
  recital: { one: 'Overweging', more: 'Overwegingen', cited: 'overweging', short: 'overw.' },
  paragraph: { one: 'Paragraaf', more: 'Paragrafen', cited: 'par.', short: 'par.' },
  annex: { one: 'Bijlage', more: 'Bijlagen', cited: 'bijlage', short: 'bijl.' },
};

/** What the parts of this text are called. */
export function partNamesOf({ parts }: Pick<ResolutionDocument, 'parts'>): PartNames {
  const names = (Object.keys(parliamentNames) as ProvisionKind[]).map((kind): [ProvisionKind, PartName] => {
    const own = parts[kind];
    if (!own) return [kind, parliamentNames[kind]];
    const short = own.short ?? own.one.toLowerCase();
    return [kind, { one: own.one, more: own.more, cited: short, short }];
  });
  return Object.fromEntries(names) as PartNames;
}

/** A clause of a provision by its number. */
export const clauseName = (number: number) => `deel ${String(number)}`;

/** Of a place that is not in a provision itself. */
export const inFootnote = 'in een voetnoot';

export const clauseCount = (count: number) => counted(count, 'deel', 'delen');

export const mentionCount = (count: number) => counted(count, 'vermelding', 'vermeldingen');

export const officialText = 'Officiële tekst';

/** How the text as adopted differs from the text as tabled. */
export const differenceOf = ({ difference }: NonNullable<ResolutionDocument['adopted']>) =>
  difference ?? 'De aangenomen tekst kan van deze tekst afwijken.';

/** What is not certain, said in words. */
export const doubtStrings = {
  /** Of a fact that no official source has confirmed yet. */
  fact: 'niet bevestigd',
  /** Of a link that nobody has opened yet. */
  address: 'link niet nagezien',
  /** Of several links, or of those that follow from one by its language. */
  addresses: 'niet alle links nagezien',
  /** Of an instrument that a clause is about without citing it. */
  related: 'verwant, niet bij naam genoemd',
} as const;

/** A fact, with the word that it is not confirmed where it is not. */
export const factText = (text: string, isUnconfirmed: boolean) =>
  isUnconfirmed ? `${text} (${doubtStrings.fact})` : text;

/** The page of a retired address. */
export const movedStrings = {
  title: 'Deze pagina is verhuisd',
  lead: 'Wat hier stond, staat nu op een ander adres:',
} as const;

/** What opens as a sheet at the foot of a phone. */
export const sheetStrings = { close: 'Sluiten' } as const;

/** To the one before and the one after. */
export const stepStrings = { previous: 'Vorige', next: 'Volgende' } as const;

/** What the document is, in a line. */
export const identityStrings = {
  label: 'Over dit document',
  about: (kind: string, subject: string) => `${kind} over ${subject}`,
  adoptedOn: (date: string) => `aangenomen op ${date}`,
  tabledOn: (date: string) => `ingediend op ${date}`,
} as const;
