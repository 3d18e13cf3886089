import { articleName, unnumberedName } from '../../language/part-names.ts';
import { findDates } from '../../language/dates.ts';
import {
  aboveSubject,
  adoptedTexts,
  articleWord,
  dateOfLine,
  houseOf,
  isDraft,
  isJoint,
  kindOf,
  rightsOf,
  saysTabled,
  speakerOf,
  subjectOf,
  titleRest,
  titleStart,
} from '../../language/printed.ts';
import { isDutch } from '../../language/is-dutch.ts';
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

const procedureNumber = /\b\d{4}\/\d{4}\([A-Z]{3}\)/;
const adoptedNumber = /\bP\d+_TA(?:-PROV)?\(\d{4}\)\d{4}\b/;
const tabledNumber = /\b(?:RC-)?[AB]\d+-\d{4}\/\d{4}\b/;
/** Those without RC are of the texts that it stands for. */
const jointNumber = /\bRC-[AB]\d+-\d{4}\/\d{4}\b/;

/** What the title, the opening line and the numbers around the text say of the document. */
export function factsOf(text: ImportedText): Facts {
  const { title, opening, parts, leftOut } = text;
  const kind = kindOf(draftTitle(text) ?? textOfWords(title));
  const reference = only(numbersIn(text));
  const procedure = only(nearest(text, procedureNumber));
  const above = [...text.before, ...leftOut].map(textOfWords).join(' ');
  const institution = houseOf(speakerOf(textOfWords(opening)), above);
  const subject = subjectIn(text);
  const year = /(?:\/|\()(\d{4})\)?(?:\d{4})?$/.exec(reference ?? '')?.[1];
  const rights = institution && year && rightsOf(institution, year);
  return {
    ...(kind && { kind }),
    ...(reference && { reference }),
    ...(procedure && { procedure }),
    ...(institution && { institution }),
    ...(subject && { shortTitle: subject.charAt(0).toUpperCase() + subject.slice(1) }),
    ...(rights && { rights }),
    ...stateOf(text, reference),
    ...namesOf(parts, leftOut),
  };
}

/** The title that says that a text is not adopted yet: that of the sheet in front of a draft, where its own is as adopted. */
function draftTitle({ title, front, before, leftOut }: ImportedText): string | undefined {
  const isAdopted = [...before, ...leftOut, ...front, title].some((block) => adoptedNumber.test(textOfWords(block)));
  return [title, ...(isAdopted ? [] : before)].map(textOfWords).find(isDraft);
}

/** The numbers of a form that stand nearest to the title: in it or right below, or above it, or around the text. */
function nearest({ title, front, before, leftOut }: ImportedText, form: RegExp): string[] {
  const numbers = [[title, ...front], before, leftOut].map((blocks) =>
    blocks.flatMap((block) => [...textOfWords(block).matchAll(new RegExp(form, 'g'))].map(([number]) => number)),
  );
  return [...new Set(numbers.find(({ length }) => length > 0))];
}

/** Of several numbers nobody knows which one is that of the text. */
const only = ([number, ...others]: readonly string[]) => (others.length === 0 ? number : undefined);

/** What the text is about: by its title, where that is sure, or by the sheet in front of a title that says no more than its kind. */
function subjectIn({ title, before }: ImportedText): string | undefined {
  const words = textOfWords(title);
  if (!isSureTitle(words)) return undefined; // nobody knows where its subject ends
  return subjectOf(words) ?? (words === titleStart.exec(words)?.[0] ? subjectAbove(before) : undefined);
}

/** The subject in a title above the text, or on a line of its own below one, with the lines on which it goes on. */
function subjectAbove(before: readonly Block[]): string | undefined {
  const title = before.findIndex((block) => linesOf(block).some((line) => isSureTitle(textOfWords(line))));
  const blocks = title < 0 ? [] : before.slice(title);
  for (const lines of blocks.map((block) => linesOf(block).map(textOfWords))) {
    const from = lines.findIndex(
      (line) => (isSureTitle(line) || titleRest.test(line)) && subjectOf(line) !== undefined,
    );
    const rest = lines.slice(from + 1);
    const end = rest.findIndex((line) => !/^\p{Ll}[^:]*$/u.test(line));
    if (from >= 0) return subjectOf([lines[from], ...rest.slice(0, end < 0 ? undefined : end)].join(' '));
  }
  return undefined;
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
function numbersIn(text: ImportedText): string[] {
  const draft = draftTitle(text);
  const adopted = nearest(text, adoptedNumber);
  const tabled = nearest(text, isJoint(kindOf(draft ?? textOfWords(text.title)) ?? '') ? jointNumber : tabledNumber);
  const [own, other] = draft === undefined ? [adopted, tabled] : [tabled, adopted];
  return own.length > 0 ? own : other;
}

/** Whether a text is one as tabled or as adopted, and since when, where its file plainly says so. */
function stateOf(text: ImportedText, reference: string | undefined): Pick<Facts, 'state' | 'tabled' | 'adopted'> {
  const isOfDraft = draftTitle(text) !== undefined;
  const title = textOfWords(text.title);
  const linesIn = (blocks: readonly Block[]) => blocks.flatMap(linesOf).map(textOfWords);
  const lines = [...linesIn([...text.before, ...text.details, ...text.front]), title];
  const number = adoptedNumber.test(reference ?? '') ? reference : undefined;
  if (number !== undefined || (!isOfDraft && lines.some((line) => adoptedTexts.test(line)))) {
    // What the text is about may have a day of its own: "Resolutie over de aanval van 19 september 2023".
    const date = findDates(aboveSubject(title)).find(isDay)?.datetime ?? dayOf(lines);
    return { state: 'adopted', ...(date && { adopted: { date, ...(number && { number }), status: 'known' } }) };
  }
  if (!isOfDraft || !lines.some((line) => saysTabled.test(line))) return {};
  // Those who sign may have put another day below the text.
  const date = dayOf(lines) && dayOf([...lines, ...linesIn(text.after)]);
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
export function doubtsOf(
  text: ImportedText,
  { state, adopted, reference = '', institution = '', shortTitle }: Facts,
): string[] {
  const several = { reference: numbersIn(text), procedure: nearest(text, procedureNumber) };
  const isBorrowed = shortTitle !== undefined && subjectOf(textOfWords(text.title)) === undefined;
  return [
    ...Object.entries(several).flatMap(([field, numbers]) =>
      numbers.length > 1 ? [importStrings.severalNumbers(field, numbers)] : [],
    ),
    ...(state === 'adopted' && !adopted ? [importStrings.noAdoptionDay(reference)] : []),
    ...(/\p{Lu}{2}/u.test(institution) && institution === institution.toUpperCase()
      ? [importStrings.inCapitals(institution)]
      : []),
    ...(isBorrowed ? [importStrings.subjectAbove(subjectIn(text) ?? '')] : []),
    ...(isDutch(text.parts.map(({ words }) => textOfWords(words)).join(' ')) ? [] : [importStrings.notDutch]),
  ];
}
