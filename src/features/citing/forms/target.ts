import type { ProvisionKind } from '../../../addresses/anchors.ts';
import { provisionPath } from '../../../addresses/paths.ts';
import type { ResolutionDocument } from '../../../schemas/document.ts';
import { ordinalClause } from '../../../strings/nl/citing.ts';
import type { PartNames } from '../../../strings/nl/common.ts';

/** Where a citation comes from: the document, its title as printed, and the absolute address of the reading page. */
export interface CitationSource {
  document: ResolutionDocument;
  title: string;
  /** `https://example.org/sub/path/`, with or without its last slash. */
  home: string;
}

/** What citing needs of a clause; the record and its view both have it. */
interface CitedClause {
  id: string;
  /** Counted from 1 within its provision. */
  number: number;
  /** The official words. */
  text: string;
}

/** What citing needs of a provision; the record and its view both have it. */
export interface CitedProvision {
  id: string;
  kind: ProvisionKind;
  label: string;
  text: string;
  clauses: readonly CitedClause[];
}

/** What is cited: a provision, or one clause of it. Nothing at all means the whole resolution. */
export interface CitationTarget {
  provision: CitedProvision;
  clause?: CitedClause | undefined;
}

/**
 * `"par. 14 (tweede deel)"`: what can be looked up in any edition of the text; 14/2 is a short form of this site alone.
 * A clause that is its provision's only one goes by the name of the provision.
 */
export function pinpointOf(target: CitationTarget, parts: PartNames): string {
  return pinpoint(parts[target.provision.kind].cited, target);
}

/** `"paragraaf 14 (tweede deel)"`: for a sentence. */
export function pinpointInWords(target: CitationTarget, parts: PartNames): string {
  return pinpoint(parts[target.provision.kind].one.toLowerCase(), target);
}

function pinpoint(kind: string, { provision, clause }: CitationTarget): string {
  const isPart = clause !== undefined && provision.clauses.length > 1;
  return `${kind} ${provision.label}${isPart ? ` (${ordinalClause(clause.number)})` : ''}`;
}

/** The fragment of what is cited: `"overweging-g-2"`; nothing for the whole. */
export function partIdOf(target?: CitationTarget): string | undefined {
  return (target?.clause ?? target?.provision)?.id;
}

/** The official words of the target. */
export function wordsOf({ provision, clause }: CitationTarget): string {
  return (clause ?? provision).text;
}

/** Absolute address: the reading page, a provision's page, or a clause on that page. */
export function targetUrl(home: string, target?: CitationTarget): string {
  if (!target) return absoluteUrl(home, '/');
  const { provision, clause } = target;
  return absoluteUrl(home, provisionPath(provision.kind, provision.label)) + (clause ? `#${clause.id}` : '');
}

/** `("https://example.org/sub", "/over/")` → `"https://example.org/sub/over/"`. */
export function absoluteUrl(home: string, path: string): string {
  return home.replace(/\/+$/, '') + path;
}
