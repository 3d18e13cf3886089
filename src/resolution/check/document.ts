import type { ResolutionDocument } from '../../schemas/document.ts';
import { report } from '../report.ts';
import type { Located } from '../yaml.ts';
import { checkLinks, checkSourced, checkSources, type KnownPublishers } from './sources.ts';

/**
 * Nothing is adopted before it is tabled or debated; what is certain about the document itself has a page that says so, as
 * everything else has; and its links lead to official publishers.
 */
export function checkDocument(front: Located<ResolutionDocument> | undefined, publishers: KnownPublishers): void {
  if (!front) return;
  const { tabled, debated, adopted, replaces, links } = front.data;
  for (const [what, date] of [
    ['tabling', tabled?.date],
    ['debate', debated?.date],
  ] as const)
    if (adopted && date && adopted.date < date)
      report(front.file, front.at(['adopted', 'date']), 'fact-order', adopted.date, date, what);
  const isWhoCertain =
    tabled?.groupsStatus === 'confirmed' && (tabled.groups.length > 0 || tabled.by.length > 0 || tabled.members);
  const isTabledCertain = tabled?.status === 'confirmed' || isWhoCertain;
  const parts = (['title', 'celex', 'minutes'] as const).map((key) => ({ key, fact: adopted?.[key] }));
  const facts = [
    { path: ['tabled'], fact: tabled, isCertain: isTabledCertain, what: 'fact about the tabling' },
    { path: ['debated'], fact: debated, isCertain: debated?.status === 'confirmed', what: 'debate' },
    { path: ['adopted'], fact: adopted, isCertain: adopted?.status === 'confirmed', what: 'adoption' },
    ...parts.map(({ key, fact }) => ({
      path: ['adopted', key],
      fact,
      isCertain: fact?.status === 'confirmed',
      what: `${key} of the adoption`,
    })),
    // A list with something wrong has holes, which flatMap passes over.
    ...replaces.flatMap((fact, index) => [
      {
        path: ['replaces', index],
        fact,
        isCertain: fact.status === 'confirmed',
        what: `motion "${fact.reference}"`,
      },
    ]),
  ];
  for (const { path, fact, isCertain, what } of facts) {
    if (!fact) continue;
    const { sources } = fact;
    checkSources(front, [...path, 'sources'], sources, publishers);
    checkSourced(front, path, sources.length > 0 || !isCertain, what, '"sources", or the status "known"');
  }
  checkLinks(front, ['links'], links, publishers);
}
