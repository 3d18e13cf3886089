import { picturePath, paths, provisionPath } from '../../../addresses/paths.ts';
import type { Resolution } from '../../../resolution/index.ts';
import { formatDate } from '../../../language/locale.ts';
import { partNamesOf } from '../../../strings/nl/common.ts';
import { excerpt } from '../../../language/excerpt.ts';
import { mostCharacters } from './size.ts';
import { pictureStrings } from '../../../strings/nl/pictures.ts';

/** What a picture says: the words of a provision, or the title of the whole. */
export interface PictureText {
  /** "Overweging" and "G", in the margin; and the editors' short title, above the words and in the face of the site's notes. */
  provision?: { kind: string; label: string; title?: string };
  /** As many of them as there is room for, cut after a whole one: satori would cut within it. */
  words: string;
  /** What the text is, in a line each: the title of the site, where its words come from, and what became of it. */
  title: string;
  source: string;
  status?: string;
}

/** A picture of the site. */
export interface Picture {
  /** Its address without the base. */
  path: string;
  text: PictureText;
}

/** The pictures of a resolution: of the whole and of each provision, in order. */
export function picturesOf({ title, document, provisions }: Resolution): Picture[] {
  const { shortTitle, institution, kind, reference, adopted } = document;
  const names = partNamesOf(document);
  const lines = {
    title: shortTitle,
    source: `${institution}, ${[kind, reference].filter(Boolean).join(' ')}`,
    ...(adopted?.status === 'confirmed' && {
      status: pictureStrings.adopted(formatDate(adopted.date), adopted.number),
    }),
  };
  return [
    { path: picturePath(paths.home), text: { ...lines, words: excerpt(title, mostCharacters) } },
    ...provisions.map((provision) => ({
      path: picturePath(provisionPath(provision.kind, provision.label)),
      text: {
        ...lines,
        provision: {
          kind: names[provision.kind].one,
          label: provision.label,
          ...(provision.title && { title: provision.title }),
        },
        words: excerpt(provision.text, mostCharacters),
      },
    })),
  ];
}
