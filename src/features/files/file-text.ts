import { getCollection } from 'astro:content';
import { href } from '../../addresses/href.ts';
import { paths } from '../../addresses/paths.ts';
import { isPublic } from '../../addresses/public-address.ts';
import { footnoteId, type FootnoteNumber, type ProvisionKind } from '../../addresses/anchors.ts';
import { printedLabel } from '../../language/part-names.ts';
import type { ResolutionDocument } from '../../schemas/document.ts';
import { toBlocks, toPieces, type Block, type Piece } from '../../site/blocks.ts';
import { getOrdered, getText, once } from '../../site/collections.ts';
import { getParts, type PartView, type ProvisionView } from '../../site/text.ts';

/** A provision as files print it. */
export interface FileProvision extends ProvisionView {
  /** As printed: "14.", "G.", "–"; an annex has its heading instead. */
  printedLabel: string;
  blocks: Block[];
}

/** A footnote as files print it. */
export interface FileFootnote {
  number: FootnoteNumber;
  /** Fragment of the note: `voetnoot-1`. */
  id: string;
  /** The provision that refers to it. */
  provision: string;
  pieces: Piece[];
}

/** The official text, as every file that can be taken along holds it. */
export interface FileText {
  document: ResolutionDocument;
  title: string;
  /** As printed below the title: "(2023/2879(RSP))". */
  lines: string[];
  /** As printed: "Het Europees Parlement,". */
  opening: string;
  parts: (Omit<PartView, 'provisions'> & { provisions: FileProvision[] })[];
  footnotes: FileFootnote[];
  /** Absolute address of the reading page. */
  home: string;
  /** ISO day on which the site was last gone through, where the content says so. */
  reviewed?: string;
  /** ISO day of the files, since a build knows no clock: of the review, else of the text. */
  modified: string;
}

/** Of a text without any date: the first day that a zip file can tell. */
const earliestDay = '1980-01-01';

/** The official text for files. */
export const getFileText = once(async (): Promise<FileText> => {
  const { document, title, procedureLine, frontLines, opening } = await getText();
  const reviewed = (await getCollection('edition'))[0]?.data.reviewed;
  return {
    document,
    title,
    lines: [...(procedureLine ? [procedureLine] : []), ...frontLines],
    opening,
    parts: (await getParts()).map((part) => ({
      ...part,
      provisions: part.provisions.map((provision) => ({
        ...provision,
        printedLabel: labelOf(provision.kind, provision.label),
        blocks: toBlocks(provision),
      })),
    })),
    footnotes: (await getOrdered('footnotes')).map(({ number, provision, text, mentions }) => ({
      number,
      id: footnoteId(number),
      provision,
      pieces: toPieces(text, mentions),
    })),
    home: new URL(href(paths.home), import.meta.env.SITE).href,
    ...(reviewed && { reviewed }),
    modified: reviewed ?? document.adopted?.date ?? document.tabled?.date ?? earliestDay,
  };
});

function labelOf(kind: ProvisionKind, label: string): string {
  if (kind === 'annex') return '';
  return kind === 'citation' ? '–' : printedLabel(kind, label);
}

/** What stands above a provision, in order: ornament, headings. */
export function headingsOf({ separator, outerHeadings, heading }: ProvisionView): string[] {
  return [...(separator ? [separator] : []), ...outerHeadings, ...(heading ? [heading] : [])];
}

/** An address of the site or of others as one can follow it from a file; nothing where the site does not know its own. */
export function publicAddress(home: string, address: string): string | undefined {
  const { href } = new URL(address, home);
  return isPublic(href) ? href : undefined;
}
