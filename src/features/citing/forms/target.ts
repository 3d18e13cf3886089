import { kindSlugs, type ProvisionKind } from '../../../addresses/anchors.ts';
import { provisionPath } from '../../../addresses/paths.ts';
import type { ResolutionDocument } from '../../../schemas/document.ts';
import { pinpoints } from '../../../strings/nl/citing.ts';
import { clauseName } from '../../../strings/nl/common.ts';

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

/** `("recital", "G", 2)` → `"overweging G/2"`, `("paragraph", "14")` → `"par. 14"`: the form of Parliament's votes. */
function pinpoint(kind: ProvisionKind, label: string, clause?: number): string {
  return `${pinpoints[kind]} ${label}${clause === undefined ? '' : `/${clause}`}`;
}

/** `"overweging G/2"`; a clause that is its provision's only one goes by the name of the provision. */
export function pinpointOf(target: CitationTarget): string {
  return pinpoint(target.provision.kind, target.provision.label, clauseNumber(target));
}

/** `"overweging G, deel 2"`, `"paragraaf 14"`: for a sentence. */
export function pinpointInWords(target: CitationTarget): string {
  const { kind, label } = target.provision;
  const number = clauseNumber(target);
  return `${kindSlugs[kind]} ${label}${number === undefined ? '' : `, ${clauseName(number)}`}`;
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

function clauseNumber({ provision, clause }: CitationTarget): number | undefined {
  return provision.clauses.length > 1 ? clause?.number : undefined;
}
