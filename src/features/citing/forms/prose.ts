import { formatDate } from '../../../language/locale.ts';
import { citedFactStrings as words } from '../../../strings/nl/citing.ts';
import type { CitedFacts } from './cited-facts.ts';
import { pinpointInWords, pinpointOf, type CitationTarget } from './target.ts';

/**
 * For anyone: `Ontwerpresolutie … (gezamenlijke ontwerpresolutie RC-B9-0393/2023, procedure 2023/2879(RSP)),
 * overweging G (tweede deel). Aangenomen op 5 oktober 2023 in Straatsburg als P9_TA(2023)0356. https://…`
 */
export function plainCitation(facts: CitedFacts, url: string | undefined, target?: CitationTarget): string {
  const { title, kind, reference, procedure, parts } = facts;
  const place = target ? `, ${pinpointInWords(target, parts)}` : '';
  const document = [joined(kind, reference), procedure && joined(words.procedure, procedure)]
    .filter(Boolean)
    .join(', ');
  return [`${title} (${document})${place}.`, adoption(facts), url].filter(Boolean).join(' ');
}

/**
 * A footnote after the Leidraad voor juridische auteurs, § 3.6.3 (other documents of the Union): title, number, place;
 * the place in the Publicatieblad (PbEU) would close it and is left out as long as it is not known.
 */
export function footnoteCitation(facts: CitedFacts, target?: CitationTarget): string {
  const { adopted } = facts;
  const event = adopted
    ? ` (${[joined(words.adoptedOn, formatDate(adopted.date)), adopted.number, otherwise(facts)].filter(Boolean).join(', ')})`
    : '';
  return `${sourceLine(facts, target)}${event}.`;
}

/**
 * As the institutions write in the Publicatieblad: the number between brackets, dates in figures, and
 * `Aangenomen teksten, P9_TA(2023)0356` for a text whose place in the Publicatieblad is not known.
 */
export function officialJournalCitation(facts: CitedFacts, target?: CitationTarget): string {
  const { title, reference, adopted } = facts;
  const texts = adopted?.number ? ` (${words.adoptedTexts}, ${adopted.number})` : '';
  const difference = otherwise(facts);
  const event = adopted
    ? ` ${capitalised(words.adoptedOn)} ${inFigures(adopted.date)}${texts}${difference ? `, ${difference}` : ''}.`
    : '';
  return `${title}${reference ? ` (${reference})` : ''}${place(facts, target)}.${event}`;
}

/** The line below a quotation: `Ontwerpresolutie …, RC-B9-0393/2023, overweging G (tweede deel)`. */
export function sourceLine(facts: CitedFacts, target?: CitationTarget): string {
  return `${[facts.title, facts.reference].filter(Boolean).join(', ')}${place(facts, target)}`;
}

/** A sentence of its own: `Aangenomen op 5 oktober 2023 in Straatsburg als P9_TA(2023)0356.` */
export function adoption(facts: CitedFacts): string | undefined {
  const { adopted } = facts;
  if (!adopted) return undefined;
  const { date, place: town, number } = adopted;
  const event = [words.adoptedOn, formatDate(date), town && joined(words.in, town), number && joined(words.as, number)];
  return `${[capitalised(joined(...event)), otherwise(facts)].filter(Boolean).join(', ')}.`;
}

/** `daar waarschijnlijk met een ander nummer` */
function otherwise({ adopted }: CitedFacts): string | undefined {
  return adopted?.otherwise && words.otherwise[adopted.otherwise];
}

function place({ parts }: CitedFacts, target?: CitationTarget): string {
  return target ? `, ${pinpointOf(target, parts)}` : '';
}

/** What there is of these, with spaces between. */
function joined(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}

/** `"2023-10-05"` → `"5.10.2023"`. */
function inFigures(date: string): string {
  return date.split('-').reverse().map(Number).join('.');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
