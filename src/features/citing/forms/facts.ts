import { yearOf } from '../../../schemas/date.ts';
import type { CitationSource } from './target.ts';

/** What a citation may say of the document: only facts that are confirmed. */
export interface CitedFacts {
  /** As printed above the text. */
  title: string;
  kind: string;
  reference: string;
  procedure: string;
  institution: string;
  language: string;
  rights: string;
  /** Of the document cited, from its own number; the day is not used, since adoption is another event. */
  year: number;
  /** Present only where the adoption is confirmed. */
  adopted?: { date: string; place: string; number: string };
}

/**
 * The facts of the document that is read here. Its adoption is told as an event of its own: the adopted text has
 * another title and number, and may differ in its wording, so it is never what is cited.
 */
export function citedFacts({ document, title }: CitationSource): CitedFacts {
  const { kind, reference, procedure, institution, language, rights, adopted } = document;
  return {
    title,
    kind,
    reference,
    procedure,
    institution,
    language,
    rights,
    year: Number(/\d{4}$/.exec(reference)?.[0] ?? yearOf(procedure)),
    ...(adopted?.status === 'confirmed' && {
      adopted: { date: adopted.date, place: adopted.place, number: adopted.number },
    }),
  };
}
