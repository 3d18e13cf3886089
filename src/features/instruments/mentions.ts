import { footnoteName } from '../../language/part-names.ts';
import type { FootnoteNumber } from '../../addresses/anchors.ts';
import type { Mention } from '../../schemas/provision.ts';
import { once } from '../../site/collections.ts';
import { getClauses, getProvisions, type ProvisionLinkView, type ProvisionView } from '../../site/text.ts';

/** A mention, shown within its clause or footnote. */
export interface MentionView {
  /** Id of the clause that holds it; of words in a footnote, absent. */
  clause?: string;
  /** Number of the footnote that holds it; of words in a clause, absent. */
  footnote?: FootnoteNumber;
  /** "Overweging G/2", "Overweging G, voetnoot 4". */
  name: string;
  /** The clause or footnote on the page of its provision. */
  href: string;
  /** Its words before, in and after the mention. */
  before: string;
  quote: string;
  after: string;
  /** The article or point meant: "artikel 21". */
  locator?: string;
  /** The words do not name the instrument but are about it. */
  implicit: boolean;
}

/** A provision that mentions an instrument. */
export interface CitingProvisionView extends ProvisionLinkView {
  /** It is about the instrument and never names it. */
  implicit: boolean;
  onlyInFootnote: boolean;
}

/** A mention of an instrument, and the provision whose clause or footnote holds it. */
export interface FoundMention {
  provision: ProvisionView;
  view: MentionView;
}

/** The mentions of each instrument in the text, in reading order; those of a footnote after those of its provision. */
export const getMentions = once(async (): Promise<Map<string, FoundMention[]>> => {
  const clauses = await getClauses();
  const found = (await getProvisions()).flatMap((provision) => [
    ...provision.mentions.flatMap((mention) => {
      const clause = clauses.get(mention.clause);
      if (!clause) return [];
      const { id, text: name, href, words } = clause;
      return [{ provision, mention, view: { clause: id, name, href, ...quoteIn(words, mention) } }];
    }),
    ...provision.footnotes.flatMap(({ id, number, text, mentions }) =>
      mentions.map((mention) => {
        const name = `${provision.name}, ${footnoteName(number)}`;
        const href = `${provision.href}#${id}`;
        return { provision, mention, view: { footnote: number, name, href, ...quoteIn(text, mention) } };
      }),
    ),
  ]);
  return Map.groupBy(
    found.filter(({ mention }) => mention.scheme === 'instrument'),
    ({ mention }) => mention.target,
  );
});

function quoteIn(words: string, { quote, offset, implicit, locator }: Mention) {
  return {
    before: words.slice(0, offset),
    quote,
    after: words.slice(offset + quote.length),
    implicit,
    ...(locator && { locator }),
  };
}

/** The provisions of these mentions, each once, in the same order. */
export function citingProvisions(mentions: readonly FoundMention[]): CitingProvisionView[] {
  return [...Map.groupBy(mentions, ({ provision }) => provision)].map(([{ id, kind, label, name, href }, own]) => ({
    id,
    kind,
    label,
    name,
    href,
    implicit: own.every(({ view }) => view.implicit),
    onlyInFootnote: own.every(({ view }) => view.footnote !== undefined),
  }));
}
