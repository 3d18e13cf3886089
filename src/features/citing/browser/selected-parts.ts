import { provisionAt, type ProvisionOnPage } from '../../../browser/provision-at.ts';
import { loadCitations } from './citations.ts';
import { selectedRanges, within } from './official-copy.ts';

/** Official words of one provision that are selected. */
export interface SelectedPart {
  place: ProvisionOnPage;
  range: Range;
  text: HTMLElement;
  /** The ids of the clauses that have some of them, in order. */
  clauses: string[];
}

/** Words of the records that are selected, with their source and link. */
interface QuotedWords {
  words: string;
  source: string;
  url: string;
}

/** A quotation of what is selected. */
export interface SelectedQuotation {
  /** Of every provision, in order. */
  quotations: QuotedWords[];
  /** Whether the page shows other words than the records have, translated or old; then whole clauses are quoted. */
  differs: boolean;
}

/** The selection by provision; nothing when it does not begin in the official text or at a label. */
export function selectedParts(): SelectedPart[] {
  const ranges = selectedRanges();
  const start = ranges[0] && parentOf(ranges[0].startContainer);
  if (!start?.closest('[data-source-text], [data-provision] > .label')) return [];
  const texts = [...document.querySelectorAll<HTMLElement>('[data-source-text]')];
  return ranges.flatMap((selected) =>
    texts.flatMap((text) => {
      const place = selected.intersectsNode(text) && provisionAt(text);
      if (!place) return [];
      const range = within(text, selected);
      const clauses = [...text.querySelectorAll('span[id]')].filter((clause) => holdsWords(range, clause));
      return officialText(range).trim() && clauses.length > 0
        ? [{ place, range, text, clauses: clauses.map(({ id }) => id) }]
        : [];
    }),
  );
}

/**
 * Quotes the words of every part from the records: what the page shows may have been translated.
 * Rejects when the records do not come, or lack a clause.
 *
 * @param link the link of a part that is the only one, when its words stand on the page as in the records
 */
export async function quoteParts(
  parts: readonly SelectedPart[],
  link: (part: SelectedPart) => string,
): Promise<SelectedQuotation> {
  let differs = false;
  const quotations = await Promise.all(
    parts.map(async (part): Promise<QuotedWords[]> => {
      const { place, clauses } = part;
      const records = await loadCitations(place.url);
      const [first = ''] = clauses;
      const cited = records[clauses.length === 1 ? first : place.id];
      const words = selectedWords(part, records[place.id]?.words ?? '');
      if (words !== undefined && cited)
        return [{ words, source: cited.source, url: parts.length === 1 ? link(part) : `${place.url}#${first}` }];
      differs = true;
      return clauses.map((id) => {
        const record = records[id];
        if (!record) throw new Error(`${place.url} has no record of ${id}`);
        return { words: record.words, source: record.source, url: `${place.url}#${id}` };
      });
    }),
  );
  return { quotations: quotations.flat(), differs };
}

/** The words of the record that are selected; nothing when the page shows other words. */
function selectedWords({ text, range }: SelectedPart, words: string): string | undefined {
  const all = document.createRange();
  all.selectNodeContents(text);
  if (officialText(all) !== words) return undefined;
  all.setEnd(range.startContainer, range.startOffset);
  const start = officialText(all).length;
  return words.slice(start, start + officialText(range).length).trim();
}

/** Whether a range holds words of an element: one that ends before its first, as after three clicks, meets it too. */
function holdsWords(range: Range, element: Element): boolean {
  return range.intersectsNode(element) && officialText(within(element, range)).trim() !== '';
}

/** The text of a range without the references to notes. */
function officialText(range: Range): string {
  const copy = range.cloneContents();
  for (const note of copy.querySelectorAll('sup')) note.remove();
  return copy.textContent;
}

/** The element that a node is or stands in. */
export function parentOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
