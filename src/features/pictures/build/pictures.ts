import { picturePath, paths, provisionPath } from '../../../addresses/paths.ts';
import type { Resolution } from '../../../resolution/index.ts';
import { kindNames, officialText } from '../../../strings/nl/common.ts';

/** What a picture says: the words of a provision, or the title of the whole. */
export interface PictureText {
  /** "Overweging" and "G", in the margin. */
  provision?: { kind: string; label: string };
  /** Of these as many as there is room for. */
  words: string;
  /** What the text is, in a line each: the title of the site, and where its words come from. */
  title: string;
  source: string;
}

/** A picture of the site. */
export interface Picture {
  /** Its address without the base. */
  path: string;
  text: PictureText;
}

/** The pictures of a resolution: of the whole and of each provision, in order. */
export function picturesOf({ title, document, provisions }: Resolution): Picture[] {
  const { shortTitle, institution, kind, reference } = document;
  const lines = { title: shortTitle, source: `${officialText}: ${institution}, ${kind} ${reference}` };
  return [
    { path: picturePath(paths.home), text: { ...lines, words: title } },
    ...provisions.map((provision) => ({
      path: picturePath(provisionPath(provision.kind, provision.label)),
      text: {
        ...lines,
        provision: { kind: kindNames[provision.kind], label: provision.label },
        words: provision.text,
      },
    })),
  ];
}
