import type { ResolutionDocument } from '../../../schemas/document.ts';
import { partNamesOf, type PartNames } from '../../../strings/nl/common.ts';
import type { CitationSource, CitationTarget } from './target.ts';

/** What a citation may say of the document: only facts that are confirmed. */
export interface CitedFacts {
  /** As printed above the text. */
  title: string;
  kind: string;
  reference?: string;
  procedure?: string;
  institution: string;
  language: string;
  rights: string;
  parts: PartNames;
  /** Of the document cited: the day (ISO) where that is confirmed, else its year. */
  date?: string;
  /** Present only where the adoption is confirmed. */
  adopted?: {
    date: string;
    place?: string;
    /** Where it is not the number of the document cited. */
    number?: string;
    /** How what is cited probably differs there. */
    otherwise?: 'reworded' | 'renumbered';
  };
}

/**
 * The facts of the document that is read here. The adoption of a text as tabled is told as an event of its own: the
 * adopted text has another title and number, and may differ in its wording, so it is never what is cited; where the
 * provision that is cited is known to differ there, its number does not stand beside that of the adopted text unsaid.
 */
export function citedFacts({ document, title }: CitationSource, target?: CitationTarget): CitedFacts {
  const { kind, reference, procedure, institution, language, rights, adopted } = document;
  const date = dateOf(document);
  const otherwise = (['reworded', 'renumbered'] as const).find(
    (way) => target && adopted?.[way].includes(target.provision.id),
  );
  return {
    title,
    kind,
    ...(reference && { reference }),
    ...(procedure && { procedure }),
    institution,
    language,
    rights,
    parts: partNamesOf(document),
    ...(date && { date }),
    ...(adopted?.status === 'confirmed' && {
      adopted: {
        date: adopted.date,
        ...(adopted.place && { place: adopted.place }),
        ...(adopted.number && adopted.number !== reference && { number: adopted.number }),
        ...(otherwise && { otherwise }),
      },
    }),
  };
}

/** Whether what is read here is the text as adopted. */
export function isAsAdopted({ state, reference, adopted }: ResolutionDocument): boolean {
  return state === 'adopted' || (adopted?.number !== undefined && adopted.number === reference);
}

/**
 * A text as adopted is of that day, any other of the day it was tabled. Numbers are not asked: where one holds a year,
 * it can be that of a procedure, and `P8_TA(2017)0051` ends in four other digits.
 */
function dateOf(document: ResolutionDocument): string | undefined {
  const event = document[isAsAdopted(document) ? 'adopted' : 'tabled'];
  return event?.status === 'confirmed' ? event.date : event?.date?.slice(0, 4);
}
