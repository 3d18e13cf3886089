import { articleName, unnumberedName } from '../../language/part-names.ts';
import { findDates } from '../../language/dates.ts';
import {
  aboveSubject,
  adoptedTexts,
  articleWord,
  dateOfLine,
  isDraft,
  isJoint,
  kindOf,
  rightsOf,
  saysTabled,
  speakerOf,
  subjectOf,
  titleStart,
} from '../../language/printed.ts';
import { importStrings } from '../../strings/nl/import.ts';
import { linesOf } from './front.ts';
import { holdsPlainRequest } from './parts.ts';
import { textOfWords, type Block } from './source.ts';
import type { ImportedText } from './structure.ts';

/** What is sure about the document, for the frontmatter. */
export interface Facts {
  kind?: string;
  reference?: string;
  procedure?: string;
  institution?: string;
  shortTitle?: string;
  rights?: string;
  state?: 'tabled' | 'adopted';
  /** The day on which it was put forward. */
  tabled?: { date: string };
  /** Known of the text itself: its day and its number as adopted. */
  adopted?: { date: string; number?: string; status: 'known' };
  /** Where requests without a number are citations, and paragraphs articles. */
  parts?: { citation?: typeof unnumberedName; paragraph?: typeof articleName };
}

const adoptedNumber = /\bP\d+_TA(?:-PROV)?\(\d{4}\)\d{4}\b/;
const tabledNumber = /\b(?:RC-)?[AB]\d+-\d{4}\/\d{4}\b/;
/** Those without RC are of the texts that it stands for. */
const jointNumber = /\bRC-[AB]\d+-\d{4}\/\d{4}\b/;

/** What the title, the opening line and the numbers around the text say of the document. */
export function factsOf({ title, front, opening, before, leftOut, parts }: ImportedText): Facts {
  const blocks = [...before, ...leftOut, ...front, title];
  const around = blocks.map(textOfWords).join('\n');
  const words = textOfWords(title);
  // The sheet in front of a draft has its kind: the title below it is the one that the text will have.
  const draft = [words, ...(adoptedNumber.test(around) ? [] : before.map(textOfWords))].find(isDraft);
  const kind = kindOf(draft ?? words);
  const reference = referenceIn(around, kind, draft !== undefined);
  const procedure = /\b\d{4}\/\d{4}\([A-Z]{3}\)/.exec(around)?.[0];
  const institution = speakerOf(textOfWords(opening));
  // Of a title that is not sure, nobody knows where its subject ends.
  const subject = isSureTitle(words) ? subjectOf(words) : undefined;
  const year = /(?:\/|\()(\d{4})\)?(?:\d{4})?$/.exec(reference ?? '')?.[1];
  const rights = institution && year && rightsOf(institution, year);
  return {
    ...(kind && { kind }),
    ...(reference && { reference }),
    ...(procedure && { procedure }),
    ...(institution && { institution }),
    ...(subject && { shortTitle: subject.charAt(0).toUpperCase() + subject.slice(1) }),
    ...(rights && { rights }),
    ...stateOf(blocks, words, reference, draft !== undefined),
    ...namesOf(parts, leftOut),
  };
}

/** What the parts of a text are called, where that is not what Parliament calls them. */
function namesOf(parts: ImportedText['parts'], leftOut: readonly Block[]): Pick<Facts, 'parts'> {
  const isOfArticles = leftOut.some((block) => articleWord.test(textOfWords(block)));
  const names = {
    ...(holdsPlainRequest(parts) && { citation: unnumberedName }),
    ...(isOfArticles && { paragraph: articleName }),
  };
  return Object.keys(names).length > 0 ? { parts: names } : {};
}

const isSureTitle = (title: string) => titleStart.test(title);

/** The number of a text; a page of a draft names the text as adopted too, and that of an adopted text the draft. */
function referenceIn(around: string, kind: string | undefined, isOfDraft: boolean): string | undefined {
  const adopted = adoptedNumber.exec(around)?.[0];
  const tabled = (isJoint(kind ?? '') ? jointNumber : tabledNumber).exec(around)?.[0];
  return isOfDraft ? (tabled ?? adopted) : (adopted ?? tabled);
}

/** Whether a text is one as tabled or as adopted, and since when, where its file plainly says so. */
function stateOf(
  blocks: readonly Block[],
  title: string,
  reference: string | undefined,
  isOfDraft: boolean,
): Pick<Facts, 'state' | 'tabled' | 'adopted'> {
  const lines = [...blocks.flatMap(linesOf).map(textOfWords), title];
  const number = adoptedNumber.test(reference ?? '') ? reference : undefined;
  if (number !== undefined || (!isOfDraft && lines.some((line) => adoptedTexts.test(line)))) {
    // What the text is about may have a day of its own: "Resolutie over de aanval van 19 september 2023".
    const date = findDates(aboveSubject(title)).find(isDay)?.datetime ?? dayOf(lines);
    return { state: 'adopted', ...(date && { adopted: { date, ...(number && { number }), status: 'known' } }) };
  }
  if (!isOfDraft || !lines.some((line) => saysTabled.test(line))) return {};
  const date = dayOf(lines);
  return { state: 'tabled', ...(date && { tabled: { date } }) };
}

const isDay = ({ datetime }: { datetime: string }) => datetime.length === 10;

/** The day that stands on a line of its own; none where several do. */
function dayOf(lines: readonly string[]): string | undefined {
  const days = lines.flatMap((line) => {
    const [date, ...more] = dateOfLine.test(line) ? findDates(line).filter(isDay) : [];
    return date && more.length === 0 ? [date.datetime] : [];
  });
  const [day, ...others] = new Set(days);
  return others.length === 0 ? day : undefined;
}

/** What of the facts is not sure. */
export const doubtsOf = ({ state, adopted, reference = '' }: Facts): string[] =>
  state === 'adopted' && !adopted ? [importStrings.noAdoptionDay(reference)] : [];
