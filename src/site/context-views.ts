/** What the pages about the text receive: finished plain objects, as in views.ts. */
import type { ProvisionKind } from '../addresses/anchors.ts';
import type { Force } from '../schemas/demand.ts';
import type { TimeAxis } from '../features/timeline/time-axis.ts';
import type { LinkView } from './views.ts';

/** A clause on the page of its provision, with its words. */
export interface ClauseView extends LinkView {
  id: string;
  /** As printed. */
  words: string;
}

/** One verb of the Parliament. */
export interface ActView {
  /** As printed, with `…` for words left out. */
  verb: string;
  force: Force;
  forceName: string;
  /** Whether it asks for something. */
  asks: boolean;
  /** Ids are for the filter; `href` leads to the entry in the register, if there is one. */
  addressees: { id: string; text: string; href?: string }[];
  what: string;
  /** The clause: "Paragraaf 3/5". */
  clause: LinkView;
}

/** The acts of one paragraph. */
export interface DemandGroupView extends LinkView {
  acts: ActView[];
}

/** A choice of a filter. */
export interface ChoiceView {
  value: string;
  text: string;
  count: number;
}

/** The acts of one addressee or kind, at a fragment of their own. */
export interface ActGroupView {
  id: string;
  text: string;
  acts: ActView[];
}

export interface DemandsView {
  groups: DemandGroupView[];
  /** The same acts by addressee and by kind, for readers without scripts. */
  indexes: { id: string; title: string; groups: ActGroupView[] }[];
  addressees: ChoiceView[];
  asking: ChoiceView[];
  other: ChoiceView[];
  count: number;
}

/** A subject in a list. */
export interface ThemeLinkView extends LinkView {
  id: string;
  description: string;
  count: number;
}

/** The page of a subject. */
export interface ThemeView extends ThemeLinkView {
  listHref: string;
  provisions: (LinkView & { id: string; clauses: (ClauseView & { instruments: LinkView[]; also: LinkView[] })[] })[];
}

/** A dated event. */
export interface EventView {
  id: string;
  label: string;
  /** ISO, possibly only a year or month. */
  start: string;
  /** Of a period. */
  end?: string;
  /** "19 september 2023", "27 september 2020 – 10 november 2020". */
  dateText: string;
  /** The text itself gives no such date, or a wider one. */
  isOurs: boolean;
  unconfirmed: boolean;
  note?: string;
  instrument?: LinkView;
  clauses: (LinkView & { quote: string })[];
}

export interface TimelineView {
  years: { year: number; events: EventView[] }[];
  axis: TimeAxis;
}

/** A note of the editors on words of a provision. */
export interface NoteView {
  /** The words, long ones shortened. */
  quote: string;
  /** The words are an error of the source. */
  isSic: boolean;
  text: string;
  /** What it rests on, in words and as links. */
  basis: string;
  sources: LinkView[];
  unconfirmed: boolean;
}

/** A provision that belongs with another, and why. */
export interface RelatedView extends LinkView {
  reasons: string[];
}

/** An entry of the register. */
export interface NameView {
  /** Also its fragment. */
  id: string;
  name: string;
  what: string;
  unconfirmed: boolean;
  note: string;
  doubts?: string;
  /** Other names to search by; not in the text. */
  aliases: string[];
  links: LinkView[];
  /** How often the text names it. */
  count: number;
  spellings: { quote: string; clauses: LinkView[] }[];
}

export interface NameGroupView {
  id: string;
  title: string;
  names: NameView[];
}

/** A subject or an instrument in the overview. */
export interface OverviewRowView extends LinkView {
  /** A cell is empty where the provision does not treat it; `count` is its clauses that do. */
  cells: ({ href: string; name: string; kind: ProvisionKind; count: number; isImplied: boolean } | undefined)[];
}

/** Provisions × subjects, provisions × instruments. */
export interface OverviewView {
  parts: { kind: ProvisionKind; name: string; count: number }[];
  columns: { label: string; name: string; href: string; kind: ProvisionKind; startsPart: boolean }[];
  /** `term` heads the names of the rows. */
  groups: { id: string; title: string; term: string; rows: OverviewRowView[] }[];
}

/** The overview in small. */
export interface OverviewLinkView {
  href: string;
  /** The drawing in its file: `/overzicht.svg#o`. */
  picture: string;
  viewBox: string;
}

/** A place on the map, in units of the drawing. */
export interface MapPlaceView extends LinkView {
  id: string;
  what: string;
  /** Its point stands for something without undisputed limits. */
  approximate: boolean;
  /** A state or region: named, without a point. */
  isArea: boolean;
  x: number;
  y: number;
  /** Its label stands left of the point. */
  isLeft: boolean;
}

export interface MapView {
  width: number;
  height: number;
  /** SVG paths. */
  land: string;
  borders: string;
  places: MapPlaceView[];
  /** All places, those off the map too. */
  list: (LinkView & { what: string })[];
}
