import type { ProvisionKind } from '../../addresses/anchors.ts';

/** A number with its noun: `("deel", "delen")`. */
export function counted(count: number, one: string, more: string): string {
  return `${String(count)} ${count === 1 ? one : more}`;
}

/** What a provision is called, before its label. */
export const kindNames = {
  citation: 'Aanhaling',
  recital: 'Overweging',
  paragraph: 'Paragraaf',
  annex: 'Bijlage',
} satisfies Record<ProvisionKind, string>;

/** The parts of the resolution, and filters of search. */
export const partNames = {
  citation: 'Aanhalingen',
  recital: 'Overwegingen',
  paragraph: 'Paragrafen',
  annex: 'Bijlagen',
} satisfies Record<ProvisionKind, string>;

/** A clause of a provision by its number. */
export const clauseName = (number: number) => `deel ${String(number)}`;

export const clauseCount = (count: number) => counted(count, 'deel', 'delen');

export const mentionCount = (count: number) => counted(count, 'vermelding', 'vermeldingen');

export const officialText = 'Officiële tekst';

/** What is not certain, said in words. */
export const doubtStrings = {
  /** Of a fact that no official source has confirmed yet. */
  fact: 'niet bevestigd',
  /** Of a link that nobody has opened yet. */
  address: 'link niet nagezien',
  /** Of an instrument that a clause is about without citing it. */
  related: 'verwant, niet bij naam genoemd',
} as const;

/** The page of a retired address. */
export const movedStrings = {
  title: 'Deze pagina is verhuisd',
  lead: 'Wat hier stond, staat nu op een ander adres:',
} as const;

/** To the one before and the one after. */
export const stepStrings = { previous: 'Vorige', next: 'Volgende' } as const;

/** What the document is, in a line. */
export const identityStrings = {
  label: 'Over dit document',
  about: (kind: string, subject: string) => `${kind} over ${subject}`,
} as const;
