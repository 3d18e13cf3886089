/**
 * What more than one feature shows: finished plain objects. All hrefs are complete (base included), all labels are what
 * readers see. Every other view stands beside the query that makes it.
 */
/** A link as it is printed. */
export interface LinkView {
  href: string;
  text: string;
}

/** A fact of a definition list. */
export interface FactView {
  term: string;
  value: string;
  /** Language of the value, when it is not Dutch. */
  lang?: string;
  unconfirmed: boolean;
}

/** The picture that others show with a link. */
export interface PictureView {
  href: string;
  /** What can be read in it. */
  alt: string;
}

/** What every page says about itself. */
export interface PageMeta {
  /** Without the name of the site. */
  title: string;
  /** The title that others show with a link, where it is another. */
  sharedTitle?: string;
  description: string;
  /** Path of the page without base: "/over/". */
  path: string;
  /** "article" for the text, "website" for the rest. */
  type?: 'article' | 'website';
  /** Whether it is about nobody but the reader: no search engine lists it. */
  isPersonal?: boolean;
  /** The address that this page is a copy of, or has moved to: "/overweging/b/". */
  canonicalPath?: string;
  /** The picture to share it with; that of the whole unless given. */
  picture?: PictureView;
  /** The provision that it shows, as the line at its top names it: "Paragraaf 11". */
  place?: string;
  /** What it says of itself to reference managers and search engines. */
  metadata?: PageMetadata;
}

/** A `<meta>`: its attributes. */
export interface MetaTag {
  name: string;
  content: string;
}

/** What a page says of itself to machines, beside what every page does. */
export interface PageMetadata {
  meta: MetaTag[];
  /** ISO: of the document that the page shows. */
  date?: string;
  /** The text of a `<script type="application/ld+json">`. */
  jsonLd: string;
}
