import { formatDate } from '../../schemas/date.ts';
import type { ResolutionDocument } from '../../schemas/document.ts';
import { doubtStrings } from '../../strings/nl/common.ts';
import { dossierStrings } from '../../strings/nl/reading.ts';
import type { DossierView, FactView } from '../../site/views.ts';

/** What the frontmatter says of the document, as terms and values; what it does not say stays away. */
export function toDossier({
  kind,
  reference,
  procedure,
  tabled,
  replaces,
  debated,
  adopted,
}: ResolutionDocument): DossierView {
  const words = dossierStrings;
  const fact = (term: string, value: string, status = 'confirmed'): FactView => ({
    term,
    value,
    unconfirmed: status !== 'confirmed',
  });
  const list = new Intl.ListFormat('nl');
  return {
    facts: [
      fact(words.kind, kind),
      fact(words.reference, `${reference} · ${procedure}`),
      ...(tabled ? [fact(words.groups, list.format(tabled.groups), tabled.groupsStatus)] : []),
      ...(replaces.length > 0
        ? [
            fact(
              words.replaces,
              list.format(
                replaces.map((motion) =>
                  motion.status === 'confirmed' ? motion.reference : `${motion.reference} (${doubtStrings.fact})`,
                ),
              ),
            ),
          ]
        : []),
      ...(debated ? [fact(words.debated, formatDate(debated.date), debated.status)] : []),
      ...(adopted
        ? [
            fact(words.adopted, words.adoptedAs(formatDate(adopted.date), adopted.number), adopted.status),
            fact(
              words.vote,
              words.votes(adopted.votes.for, adopted.votes.against, adopted.votes.abstentions),
              adopted.status,
            ),
          ]
        : []),
    ],
    ...(adopted && { remark: words.difference }),
  };
}
