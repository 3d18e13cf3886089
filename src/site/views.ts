/**
 * What pages and components receive: finished plain objects. All hrefs are complete (base included),
 * all labels are what readers see. Made by the queries in this folder; nothing below them decides anything.
 */
import type { PageMetadata } from '../features/citing/forms/metadata.ts';
import type { ProvisionKind } from '../addresses/anchors.ts';
import type { ResolutionDocument } from '../schemas/document.ts';
import type { InstrumentKind } from '../schemas/instrument.ts';
import type { Mention } from '../schemas/provision.ts';
import type { NoteView, RelatedView } from './context-views.ts';

export type { PageMetadata } from '../features/citing/forms/metadata.ts';
export type { ProsePage } from '../schemas/prose.ts';

/** A link as it is printed. */
export interface LinkView {
  href: string;
  text: string;
}

/** A footnote where it is shown: on `/` and on the page of the provision that refers to it. */
export interface FootnoteView {
  number: number;
  /** Fragment of the note: `voetnoot-1`. */
  id: string;
  /** Fragment of the place that refers to it, on the same page. */
  backHref: string;
  html: string;
  mentions: Mention[];
  /** The pages of the instruments that it cites. */
  instruments: LinkView[];
  /** It leads to an official publication whose address is not confirmed. */
  unconfirmed: boolean;
}

/** Enough of a provision to point at it. */
export interface ProvisionLinkView {
  id: string;
  kind: ProvisionKind;
  /** "A", "14". */
  label: string;
  /** "Overweging A". */
  name: string;
  href: string;
}

export interface ProvisionView extends ProvisionLinkView {
  number: number;
  order: number;
  /** The official text: one element that carries `data-source-text`. */
  html: string;
  text: string;
  clauses: { id: string; number: number; text: string }[];
  footnotes: FootnoteView[];
  mentions: Mention[];
  /** Sub-heading of the source that stands directly before it. */
  heading?: string;
  /** What the editors note on its words, in the order of its clauses. */
  notes: NoteView[];
  /** Retired fragments that now lead here. */
  formerIds: string[];
}

/** The provisions of one kind, in order. */
export interface PartView {
  kind: ProvisionKind;
  /** "Aanhalingen". */
  name: string;
  /** Fragment of the part's heading. */
  id: string;
  provisions: ProvisionView[];
}

/** The reading page. */
export interface ResolutionView {
  title: string;
  /** As printed below the title: "(2023/2879(RSP))". */
  procedureLine?: string;
  /** As printed: "Het Europees Parlement,". */
  opening: string;
  document: ResolutionDocument;
  dossier: DossierView;
  parts: PartView[];
  /** Data of the cards of mentions. */
  cardsHref: string;
}

/** What the document is, in a few lines. */
export interface DossierView {
  facts: FactView[];
  /** How the text shown differs from the one adopted, if it was. */
  remark?: string;
}

/** The page of one provision. */
export interface ProvisionPageView {
  meta: PageMeta;
  provision: ProvisionView;
  document: ResolutionDocument;
  previous?: ProvisionView;
  next?: ProvisionView;
  /** The instruments that it mentions, each once. */
  instruments: InstrumentLinkView[];
  /** Those that belong with it, best first. */
  related: RelatedView[];
  /** Data of the cards of mentions. */
  cardsHref: string;
  /** On the page of a retired address: where its provision is now. */
  movedTo?: string;
  /** The whole text at this point: `/#overweging-a`. */
  inWholeHref: string;
  /** Its place: the 3rd of 16 recitals. */
  place: { index: number; total: number; partName: string; partHref: string };
}

/** What every page says about itself. */
export interface PageMeta {
  /** Without the name of the site. */
  title: string;
  description: string;
  /** Path of the page without base: "/over/". */
  path: string;
  /** "article" for the text, "website" for the rest. */
  type?: 'article' | 'website';
  /** The address that this page is a copy of, or has moved to: "/overweging/b/". */
  canonicalPath?: string;
  /** The picture to share it with; that of the whole unless given. */
  picture?: PictureView;
  /** What it says of itself to reference managers and search engines. */
  metadata?: PageMetadata;
}

/** The picture that others show with a link. */
export interface PictureView {
  href: string;
  /** What can be read in it. */
  alt: string;
}

/** A mention, shown within its clause. */
export interface MentionView {
  /** Id of the clause. */
  clause: string;
  /** The provision and clause: "Overweging G, deel 2". */
  name: string;
  /** The clause on the page of its provision. */
  href: string;
  /** The clause's words before, in and after the mention. */
  before: string;
  quote: string;
  after: string;
  /** The article or point meant: "artikel 21". */
  locator?: string;
  /** The words do not name the instrument but are about it. */
  implicit: boolean;
}

/** A fact of a definition list. */
export interface FactView {
  term: string;
  value: string;
  /** Language of the value, when it is not Dutch. */
  lang?: string;
  unconfirmed: boolean;
}

/** A link to an official page. */
export interface OfficialLinkView {
  href: string;
  text: string;
  publisher: string;
  lang?: string;
  /** "Engels" */
  langName?: string;
  unconfirmed: boolean;
}

/** Enough of an instrument to point at it. */
export interface InstrumentLinkView {
  id: string;
  href: string;
  short: string;
  name: string;
  kind: InstrumentKind;
  kindName: string;
  /** ISO, possibly only a year or month. */
  date: string;
  dateText: string;
  year: number;
  /** How often the text cites it. */
  count: number;
}

/** The page of one instrument. */
export interface InstrumentView extends InstrumentLinkView {
  note: string;
  doubts?: string;
  facts: FactView[];
  links: OfficialLinkView[];
  mentions: MentionView[];
  /** The provisions that mention it, each once, in reading order. */
  places: ProvisionLinkView[];
  /** "Verdragen" */
  kindGroup: string;
  /** The page of all instruments. */
  listHref: string;
  /** Others of its kind. */
  neighbours: InstrumentLinkView[];
}

/** What header and footer of every page print. */
export interface SiteView {
  name: string;
  reference: string;
  rights: string;
  /** The page itself, base included. */
  href: string;
  home: string;
  search: string;
  icon: string;
  /** The style sheet for print. */
  printStyles: string;
  /** That of the whole, for pages without one of their own. */
  picture: PictureView;
  navigation: LinkView[];
  footer: LinkView[];
}

/** The instruments of one kind, by date. */
export interface InstrumentGroupView {
  kind: InstrumentKind;
  /** "Verdragen" */
  name: string;
  instruments: InstrumentView[];
}
