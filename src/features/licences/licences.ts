import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { licenceTextPath } from '../../addresses/paths.ts';
import { href } from '../../addresses/href.ts';
import { licenceStrings } from '../../strings/nl/licences.ts';
import { works, type Work, type WorkId } from './works.ts';

/** A work of others, as its row shows it. */
export interface WorkView {
  id: WorkId;
  name: string;
  /** What this site takes from it. */
  use: string;
  licence: string;
  holder: string;
  /** Where its notice stands in full. */
  href: string;
}

const ids = Object.keys(works) as WorkId[];

/** The works of others that this site passes on, in the order of the list. */
export function getWorks(): WorkView[] {
  return ids.map((id) => {
    const { name, licence, holder } = works[id];
    return { id, name, use: licenceStrings.uses[id], licence, holder, href: href(licenceTextPath(id)) };
  });
}

/** The files with the notices, as static paths. */
export function getNoticePaths() {
  return ids.map((id) => ({ params: { work: id }, props: { work: works[id] } }));
}

/** The notice of a work, word for word; builds run from the top folder. */
export function readNotice({ package: name, notice }: Work): Promise<string> {
  return readFile(join('node_modules', name, notice), 'utf8');
}
