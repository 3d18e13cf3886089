import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CitedFacts } from './facts.ts';
import { recordNote } from './prose.ts';
import { pinpointOf, type CitationTarget } from './target.ts';

// Keys as we give them, and UTF-8: the ASCII mode of citation-js drops letters it has no command for, such as ə.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

/** An item of CSL-JSON 1.0.2, as far as we fill it. */
export interface CslItem {
  id: string;
  /** `legislation` is a resolution that was adopted, `bill` a proposal for one. */
  type: 'legislation' | 'bill';
  title: string;
  author: { literal: string }[];
  authority: string;
  publisher: string;
  number: string;
  genre: string;
  /** The part that is cited. */
  section?: string;
  language: string;
  issued: { 'date-parts': [[number]] };
  URL: string;
  note?: string;
}

/** The record of a citation that the other formats are made from. */
export function cslItem(facts: CitedFacts, url: string, target?: CitationTarget): CslItem {
  const note = recordNote(facts, target);
  return {
    id: [facts.reference.replaceAll('/', '-'), partId(target)].filter(Boolean).join('-'),
    type: facts.adopted ? 'legislation' : 'bill',
    title: facts.title,
    author: [{ literal: facts.institution }],
    authority: facts.institution,
    publisher: facts.institution,
    number: facts.reference,
    genre: facts.kind,
    ...(target && { section: pinpointOf(target) }),
    language: facts.language,
    issued: { 'date-parts': [[facts.year]] },
    URL: url,
    ...(note && { note }),
  };
}

/** CSL-JSON as a file has it: an array of one item. */
export function toCslJson(item: CslItem): string {
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** BibTeX in UTF-8: `@misc`, which has no field for a number or a part, so both stand in the note. */
export function toBibtex(item: CslItem): string {
  const note = [item.number, item.note].filter(Boolean).join('; ');
  const { title, genre } = item;
  return `${new Cite({ ...item, title: escapeTex(title), genre: escapeTex(genre), note: escapeTex(note) }).format('bibtex').trim()}\n`;
}

/** RIS, whose id holds 20 characters: the fragment of the part, or the number of the whole. */
export function toRis(item: CslItem, target?: CitationTarget): string {
  const ris = new Cite({ ...item, id: partId(target) ?? item.number }).format('ris');
  // citation-js breaks a field after 70 characters, inside a word too; Zotero then reads a space there.
  return `${ris.trim().replace(/\n(?![A-Z][A-Z0-9] {2}-)/g, '')} \n`;
}

function partId(target?: CitationTarget): string | undefined {
  return (target?.clause ?? target?.provision)?.id;
}

/** What citation-js does in ASCII mode only: the characters with a meaning in TeX. */
function escapeTex(text: string): string {
  return text.replace(/[&%$#_{}]/g, String.raw`\$&`);
}
