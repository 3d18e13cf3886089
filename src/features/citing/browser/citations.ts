import { fetchJson } from '../../../browser/fetch-json.ts';
import type { Citation } from '../forms/index.ts';

/** What `citeer.json` beside a provision's page holds for the provision and for each of its clauses. */
export type CitationEntry = Citation & {
  /** The official words alone. */
  words: string;
  /** The words between quotation marks, with source and link. */
  quotation: string;
  /** The source alone. */
  source: string;
  /** Of one clause among others, as this site writes its place: "12 bis/2". */
  short?: string;
  /** Of the official words, as `content/addresses.json` freezes it. */
  hash: string;
  /** The official publications of the whole. */
  official: { href: string; text: string; unconfirmed: boolean }[];
};

const files = new Map<string, Promise<Record<string, CitationEntry>>>();

/** The forms of all parts of a provision by id, fetched once. Rejects when the file cannot be had. */
export function loadCitations(pageUrl: string): Promise<Record<string, CitationEntry>> {
  const known = files.get(pageUrl);
  if (known) return known;
  const file = fetchJson<Record<string, CitationEntry>>(new URL('citeer.json', pageUrl), 'no-cache');
  files.set(pageUrl, file);
  file.catch(() => files.delete(pageUrl));
  return file;
}
