import { href } from '../addresses/href.ts';
import { paths } from '../addresses/paths.ts';
import { identityStrings } from '../strings/nl/common.ts';
import { formatDate } from '../language/locale.ts';
import { getText, once } from './collections.ts';

/** Whose text this is, in a line that stands on every page. */
export interface IdentityView {
  /** "Europees Parlement, gezamenlijke ontwerpresolutie over Nagorno-Karabach, aangenomen op 5 oktober 2023" */
  line: string;
  /** The whole text. */
  href: string;
}

/** The document in a line: what the content does not say is left out. */
export const getIdentity = once(async (): Promise<IdentityView> => {
  const { document } = await getText();
  const { institution, kind, subject, shortTitle, adopted, tabled } = document;
  const about = subject ? identityStrings.about(kind, subject) : `${kind}: ${shortTitle}`;
  const { adoptedOn, tabledOn } = identityStrings;
  const dated = adopted
    ? [adoptedOn(formatDate(adopted.date))]
    : tabled?.date
      ? [tabledOn(formatDate(tabled.date))]
      : [];
  return { line: [institution, about, ...dated].join(', '), href: href(paths.home) };
});
