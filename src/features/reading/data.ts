import { paths, provisionPath } from '../../addresses/paths.ts';
import { getOrdered, getText } from '../../site/collections.ts';
import { getInstruments, getInstrumentsByProvision } from '../instruments/instruments.ts';
import { getRelated } from '../related/related.ts';
import { getPartNames } from '../../site/text.ts';
import type { ResolutionData } from './data-schema.ts';
import { href } from '../../addresses/href.ts';

/** What `/resolutie.json` holds; its shape is a promise to readers. Addresses have the base of this build. */
export async function getResolutionData(): Promise<ResolutionData> {
  const { title, opening, procedureLine, frontLines, document } = await getText();
  const cited = await getInstrumentsByProvision();
  const related = await getRelated();
  const names = await getPartNames();
  const { kind, reference, procedure, institution, language, rights, adopted } = document;
  return {
    title,
    kind,
    ...(document.state && { state: document.state }),
    ...(reference && { reference }),
    ...(procedure && { procedure }),
    institution,
    language,
    rights,
    url: href(paths.home),
    ...(adopted?.status === 'confirmed' && {
      adopted: { date: adopted.date, ...(adopted.number && { number: adopted.number }) },
    }),
    ...(procedureLine && { procedureLine }),
    ...(frontLines.length > 0 && { frontLines }),
    opening,
    provisions: (await getOrdered('provisions')).map((provision) => ({
      id: provision.id,
      kind: provision.kind,
      label: provision.label,
      name: `${names[provision.kind].one} ${provision.label}`,
      number: provision.number,
      url: href(provisionPath(provision.kind, provision.label)),
      text: provision.text,
      clauses: provision.clauses.map(({ id, text }) => ({ id, text })),
      footnotes: provision.footnotes,
      instruments: (cited.get(provision.id) ?? []).map(({ id }) => id),
      related: related.get(provision.id) ?? [],
      ...(provision.separator && { separator: provision.separator }),
      ...(provision.outerHeadings && { outerHeadings: provision.outerHeadings }),
      ...(provision.heading && { heading: provision.heading }),
    })),
    footnotes: (await getOrdered('footnotes')).map(({ number, text, provision }) => ({ number, text, provision })),
    instruments: (await getInstruments()).map(({ id, href: url, name, kind, date, mentions }) => ({
      id,
      url,
      name,
      kind,
      date,
      mentions: mentions.flatMap(({ clause, quote, locator, implicit }) =>
        clause === undefined ? [] : [{ clause, quote, locator, implicit }],
      ),
      inFootnotes: mentions.flatMap(({ footnote, quote, locator, implicit }) =>
        footnote === undefined ? [] : [{ footnote, quote, locator, implicit }],
      ),
    })),
  };
}
