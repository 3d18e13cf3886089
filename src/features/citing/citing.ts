import { citationFor, quotation, type CitationSource, type CitationTarget } from './forms/index.ts';
import { kindSlugs, labelSlug } from '../../addresses/anchors.ts';
import { paths } from '../../addresses/paths.ts';
import { getText, once } from '../../site/collections.ts';
import { getOfficialTexts } from '../../site/official-texts.ts';
import { getClauses, getParts, type ProvisionView } from '../../site/text.ts';
import { href } from '../../addresses/href.ts';

/** The provisions as static paths of their citation files: `/overweging/g/citeer.json`. */
export async function getCitationPaths() {
  const provisions = (await getParts()).flatMap((part) => part.provisions);
  return provisions.map((provision) => ({
    params: { kind: kindSlugs[provision.kind], label: labelSlug(provision.label) },
    props: { provision },
  }));
}

/** The citation in every form, the words as quotation, their hash and where they are published, of a provision and of each clause with its short form, by their ids. */
export async function getCitations(provision: ProvisionView) {
  const source = await getCitationSource();
  const { hashes } = await getText();
  const clauses = await getClauses();
  const official = (await getOfficialTexts())
    .filter(({ shows }) => shows !== 'about')
    .map(({ href: address, short, unconfirmed }) => ({ href: address, text: short, unconfirmed }));
  const entry = (id: string, target: CitationTarget) => {
    const { words, text, source: line } = quotation(source, target);
    return [
      id,
      { ...citationFor(source, target), words, quotation: text, source: line, hash: hashes[id], official },
    ] as const;
  };
  return Object.fromEntries([
    entry(provision.id, { provision }),
    ...provision.clauses.map((clause) => {
      const [id, whole] = entry(clause.id, { provision, clause });
      return [id, { ...whole, ...(provision.clauses.length > 1 && { short: clauses.get(id)?.short }) }] as const;
    }),
  ]);
}

/** What all citations of this site come from. */
export const getCitationSource = once(async (): Promise<CitationSource> => {
  const { document, title } = await getText();
  return { document, title, home: new URL(href(paths.home), import.meta.env.SITE).href };
});
