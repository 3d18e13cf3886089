import { formatDate } from '../../../language/locale.ts';
import { citedFactStrings as words } from '../../../strings/nl/citing.ts';
import type { CitedFacts } from './facts.ts';
import { pinpointInWords, pinpointOf, type CitationTarget } from './target.ts';

/**
 * For anyone: `Ontwerpresolutie … (gezamenlijke ontwerpresolutie RC-B9-0393/2023, procedure 2023/2879(RSP)),
 * overweging G (tweede deel). Aangenomen op 5 oktober 2023 in Straatsburg als P9_TA(2023)0356. https://…`
 */
export function plainCitation(facts: CitedFacts, url: string, target?: CitationTarget): string {
  const { title, kind, reference, procedure, adopted } = facts;
  const place = target ? `, ${pinpointInWords(target)}` : '';
  const event = adopted
    ? ` ${capitalised(words.adoptedOn)} ${formatDate(adopted.date)} ${words.in} ${adopted.place} ${words.as} ${adopted.number}.`
    : '';
  return `${title} (${kind} ${reference}, ${words.procedure} ${procedure})${place}.${event} ${url}`;
}

/**
 * A footnote after the Leidraad voor juridische auteurs, § 3.6.3 (other documents of the Union): title, number, place;
 * the place in the Publicatieblad (PbEU) would close it and is left out as long as it is not known.
 */
export function footnoteCitation({ title, reference, adopted }: CitedFacts, target?: CitationTarget): string {
  const event = adopted ? ` (${words.adoptedOn} ${formatDate(adopted.date)}, ${adopted.number})` : '';
  return `${title}, ${reference}${place(target)}${event}.`;
}

/**
 * As the institutions write in the Publicatieblad: the number between brackets, dates in figures, and
 * `Aangenomen teksten, P9_TA(2023)0356` for a text whose place in the Publicatieblad is not known.
 */
export function officialJournalCitation({ title, reference, adopted }: CitedFacts, target?: CitationTarget): string {
  const event = adopted
    ? ` ${capitalised(words.adoptedOn)} ${inFigures(adopted.date)} (${words.adoptedTexts}, ${adopted.number}).`
    : '';
  return `${title} (${reference})${place(target)}.${event}`;
}

/** The line below a quotation: `Ontwerpresolutie …, RC-B9-0393/2023, overweging G (tweede deel)`. */
export function sourceLine({ title, reference }: CitedFacts, target?: CitationTarget): string {
  return `${title}, ${reference}${place(target)}`;
}

/** For the note of a bibliographic record: `aangenomen op 5 oktober 2023 als P9_TA(2023)0356`. */
export function recordNote({ adopted }: CitedFacts): string | undefined {
  return adopted && `${words.adoptedOn} ${formatDate(adopted.date)} ${words.as} ${adopted.number}`;
}

function place(target?: CitationTarget): string {
  return target ? `, ${pinpointOf(target)}` : '';
}

/** `"2023-10-05"` → `"5.10.2023"`. */
function inFigures(date: string): string {
  return date.split('-').reverse().map(Number).join('.');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
