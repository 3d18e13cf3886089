import { clausePath } from '../../../addresses/clause-path.ts';
import { isPublic } from '../../../addresses/public-address.ts';
import { siteHref } from '../../../browser/base.ts';
import { element } from '../../../browser/dom.ts';
import { ownNoteStrings as words } from '../../../strings/nl/own-notes.ts';
import type { OwnNote } from '../records/own-note.ts';
import { toCollection } from '../records/web-annotation.ts';

/** The address of a clause on its provision's own page, absolute: "https://…/overweging/g/#overweging-g-2". */
export const addressOf = (clause: string) => new URL(siteHref(clausePath(clause)), location.href).href;

/** The same for a file to take along: of a site on the reader's own machine, which leads nobody else there, the path alone. */
export const sharedAddressOf = (clause: string) =>
  isPublic(location.href) ? addressOf(clause) : siteHref(clausePath(clause));

/** Saves notes as annotations of the W3C, which can be read in again here and elsewhere. */
export function saveNotes(notes: readonly OwnNote[]): void {
  const collection = toCollection(notes, sharedAddressOf, words.collection);
  saveFile(`${words.fileName}.jsonld`, 'application/ld+json', JSON.stringify(collection, undefined, 2));
}

/** Gives the reader a file. */
export function saveFile(download: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  element('a', { href, download }).click();
  setTimeout(() => {
    URL.revokeObjectURL(href);
  }, 60_000);
}
